import { expect, test } from 'vitest';
import { imageProblem, readImage } from './image.ts';
import { readPort, spreadPorts } from './port.ts';
import { readBool, readBytes, readDuration } from './quantity.ts';
import { readMount, readVolume } from './volume.ts';

test.each([
  ['3000:80', ['', '3000', '80', 'tcp']],
  ['80', ['', '', '80', 'tcp']],
  ['127.0.0.1:3000:80', ['127.0.0.1', '3000', '80', 'tcp']],
  ['53:53/UDP', ['', '53', '53', 'udp']],
  ['[::1]:80:80', ['::1', '80', '80', 'tcp']],
])('포트 %s을 IP, 호스트, 컨테이너, 프로토콜로 나눈다', (text, parts) => {
  const port = readPort(text);
  expect(port && [port.ip, port.host, port.container, port.protocol]).toEqual(parts);
});

test('포트 범위는 하나씩 펼친다', () => {
  const port = readPort('8000-8002:80-82');
  expect(port && spreadPorts(port).map(({ host, container }) => `${host}:${container}`)).toEqual([
    '8000:80',
    '8001:81',
    '8002:82',
  ]);
});

test('조각이 너무 많은 포트는 읽지 않는다', () => {
  expect(readPort('1:2:3:4')).toBeNull();
});

test.each([
  ['data:/data', 'volume', 'data', '/data', false],
  ['/srv:/app:ro', 'bind', '/srv', '/app', true],
  ['./src:/app', 'bind', './src', '/app', false],
  ['/cache', 'volume', '', '/cache', false],
  [String.raw`C:\work:/app`, 'bind', String.raw`C:\work`, '/app', false],
  ['data:/data/:rw', 'volume', 'data', '/data', false],
])('볼륨 %s의 종류, 원본, 경로, 읽기 전용을 안다', (text, kind, source, target, readOnly) => {
  expect(readVolume(text)).toMatchObject({ kind, source, target, readOnly });
});

test.each([
  ['type=bind,src=/srv,dst=/app,readonly', '/srv:/app:ro'],
  ['type=volume,source=data,target=/data', 'data:/data'],
  ['source=data,destination=/data,ro', 'data:/data:ro'],
])('--mount %s는 -v %s와 같다', (mount, volume) => {
  expect(readMount(mount)).toEqual(readVolume(volume));
});

test('키 없는 --mount는 읽지 않는다', () => {
  expect(readMount('/srv:/app')).toBeNull();
});

test.each([
  ['nginx', 'nginx', '', ''],
  ['docker.io/library/nginx:1.27', 'nginx', '1.27', ''],
  ['me/app', 'me/app', '', ''],
  ['localhost:5000/app:v2', 'localhost:5000/app', 'v2', ''],
  ['ghcr.io/me/app@sha256:ab', 'ghcr.io/me/app', '', 'sha256:ab'],
])('이미지 %s의 이름, 태그, 다이제스트를 안다', (text, name, tag, digest) => {
  expect(readImage(text)).toEqual({ name, tag, digest });
});

test.each([
  ['nginx:1.27', null],
  ['Nginx', 'upper'],
  ['nginx:', 'tag'],
  ['a//b', 'shape'],
])('이미지 이름 %s의 잘못: %s', (text, problem) => {
  expect(imageProblem(text)).toBe(problem);
});

test.each([
  ['512m', 512 * 1024 ** 2],
  ['0.5g', 512 * 1024 ** 2],
  ['1GiB', 1024 ** 3],
  ['64', 64],
  ['big', null],
])('크기 %s는 %s바이트다', (text, bytes) => {
  expect(readBytes(text)).toBe(bytes);
});

test.each([
  ['30s', 30],
  ['1m30s', 90],
  ['500ms', 0.5],
  ['-5s', -5],
  ['30', null],
])('시간 %s는 %s초다', (text, seconds) => {
  expect(readDuration(text)).toBe(seconds);
});

test.each([
  ['true', true],
  ['0', false],
  ['F', false],
  ['yes', null],
])('참거짓 %s는 %s이다', (text, value) => {
  expect(readBool(text)).toBe(value);
});
