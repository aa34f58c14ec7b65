/** Reads numbers as fonts write them, one after the other. */
export class Reader {
  at = 0;

  constructor(buffer) {
    this.buffer = buffer;
  }

  u8() {
    return this.buffer[this.at++];
  }

  u16() {
    this.at += 2;
    return this.buffer.readUInt16BE(this.at - 2);
  }

  i16() {
    this.at += 2;
    return this.buffer.readInt16BE(this.at - 2);
  }

  u32() {
    this.at += 4;
    return this.buffer.readUInt32BE(this.at - 4);
  }

  /** A copy of the next bytes. */
  bytes(length) {
    this.at += length;
    return Buffer.from(this.buffer.subarray(this.at - length, this.at));
  }

  text(length) {
    return this.bytes(length).toString("latin1");
  }

  skip(length) {
    this.at += length;
  }

  /** UIntBase128 of WOFF2: seven bits a byte, the highest says whether another follows. */
  base128() {
    let value = 0;
    for (;;) {
      const byte = this.u8();
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  }

  /** 255UInt16 of WOFF2: one byte for what is small. */
  short255() {
    const code = this.u8();
    if (code === 253) return this.u16();
    if (code === 255) return this.u8() + 253;
    if (code === 254) return this.u8() + 506;
    return code;
  }
}
