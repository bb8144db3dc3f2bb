// ZIP archives that tests upload, written by hand so that they can also be what no program would make.
const table = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc32 = (bytes) => (~bytes.reduce((crc, byte) => table[(crc ^ byte) & 255] ^ (crc >>> 8), ~0)) >>> 0;

// What both accounts of a member have in common (PKWARE APPNOTE 4.4): stored, not packed.
function facts({ name, bytes, flags }) {
  const part = Buffer.alloc(26);
  part.writeUInt16LE(20, 0);
  part.writeUInt16LE(flags, 2);
  part.writeUInt16LE(0x21, 8); // 1 January 1980
  part.writeUInt32LE(crc32(bytes), 10);
  part.writeUInt32LE(bytes.length, 14);
  part.writeUInt32LE(bytes.length, 18);
  part.writeUInt16LE(Buffer.byteLength(name), 22);
  return part;
}

// members: [[name, content], …]
export function zip(members, flags = 0) {
  const files = [], directory = [];
  let at = 0;
  for (const [name, content] of members) {
    const bytes = Buffer.from(content), common = facts({ name, bytes, flags });
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), bytes]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, place, Buffer.from(name)]));
    files.push(file);
    at += file.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, ...directory, end]);
}

export const zipFile = (name, members, flags) => ({ name, mimeType: 'application/zip', buffer: zip(members, flags) });
