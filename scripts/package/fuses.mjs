import process from 'node:process'

/** Closes the ways in which a released program could be made to run code that is not ours. */
export async function setReleaseFuses(program) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(program, {
    version: FuseVersion.V1,
    // Changed bytes break the signature that Macs with Apple silicon insist on.
    resetAdHocDarwinSignature: process.platform === 'darwin',
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    // Linux has nothing to look it up in; there the files belong to root.
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: process.platform === 'darwin',
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Nothing of ours is read through file: addresses, so they get no more than a web page.
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  })
}
