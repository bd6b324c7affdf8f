import { create } from 'zustand'
import type { Job } from '#contract/job'

type Jobs = { jobs: Job[]; dismiss: (id: string) => void }

/** Long work that is under way or just done, newest first. */
export const useJobs = create<Jobs>((set) => ({
  jobs: [],
  dismiss: (id) => set(({ jobs }) => ({ jobs: jobs.filter((job) => job.id !== id) })),
}))

/** Follows what main tells of its jobs. Gives what stops it. */
export function followJobs(onFinished: (job: Job) => void): () => void {
  const { subscribe } = window.commonplace
  const put = (job: Job) =>
    useJobs.setState(({ jobs }) => ({
      jobs: jobs.some(({ id }) => id === job.id)
        ? jobs.map((known) => (known.id === job.id ? job : known))
        : [job, ...jobs],
    }))
  const stops = [
    subscribe('job.progressed', put),
    subscribe('job.finished', (job) => {
      put(job)
      onFinished(job)
    }),
  ]
  return () => stops.forEach((stop) => stop())
}
