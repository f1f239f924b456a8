#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the program asks of the operating system. The one file that knows which one it is.
enum Platform {
    static let standardInput: Int32 = 0
    static let standardOutput: Int32 = 1
    static let standardError: Int32 = 2

    /// A write to a pipe nobody reads fails instead of ending the process.
    static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }

    /// Appends what can be read at once, waiting for the first byte. False at the end or on an error.
    static func read(_ descriptor: Int32, into bytes: inout [UInt8], atMost count: Int = 1 << 16) -> Bool {
        let got = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            var result = systemRead(descriptor, buffer.baseAddress, count)
            while result < 0, canTryAgain(descriptor, for: POLLIN) {
                result = systemRead(descriptor, buffer.baseAddress, count)
            }
            initialized = max(0, result)
        }
        bytes += got
        return !got.isEmpty
    }

    /// Whether a call that just failed was only interrupted, or came too early: some clients give pipes that don't block,
    /// and then this waits.
    private static func canTryAgain(_ descriptor: Int32, for event: Int32) -> Bool {
        if errno == EINTR { return true }
        guard errno == EAGAIN || errno == EWOULDBLOCK else { return false }
        var request = pollfd(fd: descriptor, events: Int16(event), revents: 0)
        return poll(&request, 1, -1) > 0 || errno == EINTR
    }

    private static func systemRead(_ descriptor: Int32, _ pointer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.read(descriptor, pointer, count)
        #elseif canImport(Musl)
            Musl.read(descriptor, pointer, count)
        #else
            Darwin.read(descriptor, pointer, count)
        #endif
    }

    /// Writes all bytes; false if the other side is gone.
    @discardableResult
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let result = systemWrite(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
                if result < 0, canTryAgain(descriptor, for: POLLOUT) { continue }
                if result <= 0 { return false }
                done += result
            }
            return true
        }
    }

    private static func systemWrite(_ descriptor: Int32, _ pointer: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, pointer, count)
        #elseif canImport(Musl)
            Musl.write(descriptor, pointer, count)
        #else
            Darwin.write(descriptor, pointer, count)
        #endif
    }

    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    /// Whether a process with that number lives.
    static func isAlive(_ process: Int32) -> Bool { kill(process, 0) == 0 || errno == EPERM }

    static func exit(_ code: Int32) -> Never {
        #if canImport(Glibc)
            Glibc.exit(code)
        #elseif canImport(Musl)
            Musl.exit(code)
        #else
            Darwin.exit(code)
        #endif
    }

    static func sleep(milliseconds: UInt32) { usleep(milliseconds * 1000) }

    // MARK: Files

    enum FileSort { case file, folder, missing }

    static func sort(of path: String) -> FileSort {
        var info = stat()
        guard stat(path, &info) == 0 else { return .missing }
        return info.st_mode & S_IFMT == S_IFDIR ? .folder : .file
    }

    /// Length of a file in bytes; 0 for what is none.
    static func size(of path: String) -> Int {
        var info = stat()
        return stat(path, &info) == 0 ? Int(info.st_size) : 0
    }

    /// The folder that the program runs in.
    static var currentFolder: String {
        guard let buffer = getcwd(nil, 0) else { return "/" }
        defer { free(buffer) }
        return String(cString: buffer)
    }

    /// The bytes of a file, nil with the system's reason if it cannot be read.
    static func contents(of path: String) -> (bytes: [UInt8]?, reason: String) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return (nil, String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        while read(descriptor, into: &bytes, atMost: 1 << 20) {}
        return (bytes, "")
    }

    /// Names in a folder, sorted, without `.` and `..`.
    static func names(in folder: String) -> [String] {
        guard let handle = opendir(folder) else { return [] }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Puts new bytes in the place of a file's: written beside it first, so that a crash leaves the old or the new one.
    static func replace(_ path: String, with bytes: [UInt8]) -> Bool {
        let temporary = path + ".vanthu-\(getpid())"
        var info = stat()
        let mode = stat(path, &info) == 0 ? info.st_mode & 0o777 : 0o644
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard descriptor >= 0 else { return false }
        let isWritten = write(bytes, to: descriptor)
        close(descriptor)
        guard isWritten, rename(temporary, path) == 0 else {
            unlink(temporary)
            return false
        }
        return true
    }

    // MARK: A child process

    struct Child {
        var process: pid_t
        /// Our end of its standard input and output.
        var input: Int32
        var output: Int32
    }

    /// The path of this program.
    static var executable: String {
        #if os(Linux)
            var buffer = [CChar](repeating: 0, count: 4096)
            let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
            if count > 0 { return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) }
        #endif
        return CommandLine.arguments.first ?? "vanthu"
    }

    /// Starts a program with pipes to its standard input and output; nil if it cannot be started.
    static func spawn(_ path: String, _ arguments: [String]) -> Child? {
        var toChild: [Int32] = [0, 0]
        var fromChild: [Int32] = [0, 0]
        guard pipe(&toChild) == 0, pipe(&fromChild) == 0 else { return nil }
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
        posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1)
        for descriptor in toChild + fromChild { posix_spawn_file_actions_addclose(&actions, descriptor) }
        var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        var process: pid_t = 0
        guard posix_spawn(&process, path, &actions, nil, words, environ) == 0 else { return nil }
        close(toChild[0])
        close(fromChild[1])
        return Child(process: process, input: toChild[1], output: fromChild[0])
    }

    /// Whether something can be read within the time.
    static func canRead(_ descriptor: Int32, withinMilliseconds time: Int32) -> Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, time) > 0
    }

    /// Closes our ends and waits for the child to end.
    static func finish(_ child: Child) {
        close(child.input)
        close(child.output)
        var status: Int32 = 0
        waitpid(child.process, &status, 0)
    }
}
