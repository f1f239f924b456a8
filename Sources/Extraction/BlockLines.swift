/// A block cut into tokens, with what its lines open: all of a block but what is found in it.
///
/// A step of its own, so that who reads many blocks takes it for several of them at a time: the code of one step fits into a
/// processor's nearest memory, that of both does not.
struct BlockLines {
    let scan: Scan
    let heads: [LineHead]
    /// Length in UTF-8 bytes.
    let utf8Count: Int

    /// The bytes are not kept.
    init(reading bytes: UnsafeBufferPointer<UInt8>, in buffer: inout TokenBuffer) {
        utf8Count = bytes.count
        scan = Scan(reading: bytes, in: &buffer)
        heads = LineHead.heads(in: scan)
    }
}
