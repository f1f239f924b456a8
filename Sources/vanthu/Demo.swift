extension Command {
    static let demo = Command(
        name: "demo", usage: "demo [TỆP]", summary: "chạy máy chủ và cho xem một trình soạn thảo sẽ thấy gì",
        options: [],
        run: { _ in 0 })
}
