import { expect, test } from 'vitest'
import { isPrivateHost } from '#core/clip/private-address'

test.each(
  (
    'localhost LOCALHOST. printer.local router.lan db.internal nas.home.arpa intranet 0.0.0.0 127.1.2.3 10.0.0.1 ' +
    '100.64.0.1 169.254.1.1 172.16.0.1 172.31.255.255 192.168.0.1 192.0.0.8 224.0.0.1 255.255.255.255 ' +
    '[::] [::1] ::ffff:10.0.0.1 ::ffff:7f00:1 ::10.0.0.1 fc00::1 fd00::1 fe80::1%en0 fec0::1 ff02::1 ' +
    '64:ff9b::10.0.0.1 64:ff9b::a00:1 64:ff9b:1::1 2002:a00:1::1 2001::1 100::1 not:an:address'
  ).split(' '),
)('%s is inside', (host) => {
  expect(isPrivateHost(host)).toBe(true)
})

test.each(
  (
    'example.org news.localhost.example 8.8.8.8 100.63.0.1 100.128.0.1 172.15.0.1 172.32.0.1 192.169.0.1 ' +
    '198.18.0.1 2606:4700::1111 ::ffff:8.8.8.8 ::ffff:808:808 64:ff9b::808:808 2002:808:808::1 2001:db8::1'
  ).split(' '),
)('%s is out on the web', (host) => {
  expect(isPrivateHost(host)).toBe(false)
})
