/// The report that `demo` opens: an official, a resolution, and the slips that people make.
enum DemoSample {
    static let name = "bao-cao-mau.txt"
    static let text = """
        ĐẢNG ỦY KHỐI DOANH NGHIỆP
        *
        Số 12-BC/ĐUK

        BÁO CÁO
        kết quả học tập nghị quyết và kỷ niệm ngày thành lập Đảng bộ

        I. ĐÁNH GIÁ CHUNG
        Ngày 16/01/2018, tại Hà Nội, đồng chí Trần Quốc Vượng, Ủy viên Bộ Chính trị, Thường trực Ban Bí thư dự và chỉ đạo hội nghị.
        1. Kết quả
        Toàn Đảng bộ đã quán triệt Nghị quyết số 04-NQ/TW ngày 30 tháng 10 năm 2016 của Ban Chấp hành Trung ương khóa XII cùng Chỉ thị số 05- CT/TW của Bộ Chính trị tới 2.439 đảng viên.
        2. Hạn chế
        Một số nơi mới tổng kết công tác đến ngày 31/6/2017; việc thực hiện Nghị định số 30/2020/NÐ-CP còn chậm.
        II. NHIỆM VỤ
        Tổ chức kỷ niệm 70 năm Ngày truyền thống (11/3/1950 - 11/3/2018); đồng chí Vượng đề nghị các cấp ủy sớm có kế hoạch.
        """
}
