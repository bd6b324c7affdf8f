import { create } from 'zustand'
import type { CareJob, Job } from '#contract/job'

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
        : [job, ...jobs.filter((known) => !isReplaced(known, job))],
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

/** How the library is being looked after, or was the last time; null when that was never or is dismissed. */
export function useCareJob(): CareJob | null {
  return useJobs(({ jobs }) => jobs.find((job): job is CareJob => job.kind === 'care') ?? null)
}

// The library is looked after in one way at a time, and what came of the last one is of no interest then.
function isReplaced(known: Job, by: Job) {
  return known.kind === 'care' && by.kind === 'care'
}
