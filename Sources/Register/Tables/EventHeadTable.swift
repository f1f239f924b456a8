extension Table {
    /// Words that names of meetings and occasions begin with, and small words that may stand behind those: before what a
    /// meeting is named by (`modifier`), or at the end of its name, too (`qualifier`). A `sequel` begins what else is done on
    /// the day, a `predicate` what a meeting does.
    package static let eventHeads = Table(
        "event-heads",
        """
        head	sort	source
        Hội nghị	conference	thực tiễn
        Hội nghị toàn quốc	conference	thực tiễn
        Hội thảo	conference	thực tiễn
        Tọa đàm	conference	thực tiễn
        Diễn đàn	conference	thực tiễn
        Hội nghị trực tuyến	conference	thực tiễn
        Hội nghị tổng kết	conference	thực tiễn
        Hội nghị sơ kết	conference	thực tiễn
        Hội nghị tập huấn	conference	thực tiễn
        Hội nghị TƯ	plenum	thực tiễn
        Hội nghị TW	plenum	thực tiễn
        Hội nghị Trung ương Đảng	plenum	thực tiễn
        Hội thi	conference	thực tiễn
        Đại hội	congress	thực tiễn
        Đại hội đại biểu	congress	thực tiễn
        Đại hội đại biểu toàn quốc	congress	thực tiễn
        Đại hội thi đua	congress	thực tiễn
        Hội nghị Trung ương	plenum	thực tiễn
        Hội nghị Ban Chấp hành Trung ương	plenum	thực tiễn
        Hội nghị lần thứ	plenum	thực tiễn
        Kỳ họp	session	thực tiễn
        Phiên họp	session	thực tiễn
        Cuộc họp	session	thực tiễn
        Kỷ niệm	anniversary	thực tiễn
        Lễ kỷ niệm	anniversary	thực tiễn
        Phong trào	movement	thực tiễn
        Cuộc vận động	movement	thực tiễn
        Chiến dịch	movement	thực tiễn
        Lễ	ceremony	thực tiễn
        Lễ công bố	ceremony	thực tiễn
        Lễ khai mạc	ceremony	thực tiễn
        Lễ bế mạc	ceremony	thực tiễn
        Lễ khởi công	ceremony	thực tiễn
        Lễ khánh thành	ceremony	thực tiễn
        Lễ ký kết	ceremony	thực tiễn
        Lễ trao giải	ceremony	thực tiễn
        Lễ kết nạp	ceremony	thực tiễn
        Lễ phát động	ceremony	thực tiễn
        Lễ ra mắt	ceremony	thực tiễn
        Lễ hội	ceremony	thực tiễn
        Liên hoan	ceremony	thực tiễn
        Ngày hội	ceremony	thực tiễn
        toàn quốc	qualifier	thực tiễn
        tổng kết	modifier	thực tiễn
        sơ kết	modifier	thực tiễn
        tập huấn	modifier	thực tiễn
        nghiệp vụ	modifier	thực tiễn
        công tác	modifier	thực tiễn
        triển khai	modifier	thực tiễn
        quán triệt	modifier	thực tiễn
        đối thoại	modifier	thực tiễn
        trực tuyến	qualifier	thực tiễn
        thường kỳ	qualifier	thực tiễn
        thường niên	qualifier	thực tiễn
        thường lệ	qualifier	thực tiễn
        bất thường	qualifier	thực tiễn
        chuyên đề	qualifier	thực tiễn
        cán bộ	modifier	thực tiễn
        đại biểu	modifier	thực tiễn
        mở rộng	qualifier	thực tiễn
        giao ban	modifier	thực tiễn
        đầu tiên	qualifier	thực tiễn
        cuối cùng	qualifier	thực tiễn
        khoa học	modifier	thực tiễn
        quốc tế	qualifier	thực tiễn
        toàn thể	qualifier	thực tiễn
        gặp mặt	modifier	thực tiễn
        biểu dương	modifier	thực tiễn
        thi đua	modifier	thực tiễn
        chất vấn	modifier	thực tiễn
        bế mạc	modifier	thực tiễn
        khai mạc	modifier	thực tiễn
        cấp cao	qualifier	thực tiễn
        thượng đỉnh	modifier	thực tiễn
        bộ trưởng	modifier	thực tiễn
        hiệp thương	modifier	thực tiễn
        cử tri	modifier	thực tiễn
        đảng viên	modifier	thực tiễn
        đồng cấp	modifier	thực tiễn
        báo cáo viên	modifier	thực tiễn
        kết nạp	modifier	thực tiễn
        trao tặng	modifier	thực tiễn
        công bố	modifier	thực tiễn
        chủ chốt	modifier	thực tiễn
        trù bị	qualifier	thực tiễn
        nội bộ	qualifier	thực tiễn
        tổng kết công tác	modifier	thực tiễn
        thành lập	modifier	thực tiễn
        xúc tiến	modifier	thực tiễn
        học tập	modifier	thực tiễn
        lấy ý kiến	modifier	thực tiễn
        ký kết	modifier	thực tiễn
        bàn giao	modifier	thực tiễn
        phổ biến	modifier	thực tiễn
        trao	modifier	thực tiễn
        tuyên dương	modifier	thực tiễn
        tôn vinh	modifier	thực tiễn
        vinh danh	modifier	thực tiễn
        khen thưởng	modifier	thực tiễn
        hưởng ứng	modifier	thực tiễn
        đón	modifier	thực tiễn
        đón nhận	modifier	thực tiễn
        ra quân	modifier	thực tiễn
        phát động	modifier	thực tiễn
        kỷ niệm	modifier	thực tiễn
        khởi công	modifier	thực tiễn
        khánh thành	modifier	thực tiễn
        ra mắt	modifier	thực tiễn
        trao giải	modifier	thực tiễn
        truy điệu	modifier	thực tiễn
        viếng	modifier	thực tiễn
        thi đua yêu nước	modifier	thực tiễn
        thi đua quyết thắng	modifier	thực tiễn
        nghiên cứu	modifier	thực tiễn
        đón nhận	sequel	thực tiễn
        đón	sequel	thực tiễn
        trao	sequel	thực tiễn
        trao tặng	sequel	thực tiễn
        tổng kết	sequel	thực tiễn
        phát động	sequel	thực tiễn
        công bố	sequel	thực tiễn
        khánh thành	sequel	thực tiễn
        khởi công	sequel	thực tiễn
        tôn vinh	sequel	thực tiễn
        biểu dương	sequel	thực tiễn
        tuyên dương	sequel	thực tiễn
        vinh danh	sequel	thực tiễn
        ra mắt	sequel	thực tiễn
        gặp mặt	sequel	thực tiễn
        khai mạc	sequel	thực tiễn
        tri ân	sequel	thực tiễn
        truy tặng	sequel	thực tiễn
        khai trương	sequel	thực tiễn
        dâng hương	sequel	thực tiễn
        tổ chức	sequel	thực tiễn
        tặng	sequel	thực tiễn
        bầu	predicate	thực tiễn
        nghe	predicate	thực tiễn
        bàn về	predicate	thực tiễn
        bàn giải pháp	predicate	thực tiễn
        bàn các	predicate	thực tiễn
        bàn việc	predicate	thực tiễn
        bàn nhiệm vụ	predicate	thực tiễn
        bàn biện pháp	predicate	thực tiễn
        thảo luận	predicate	thực tiễn
        xem xét	predicate	thực tiễn
        cho ý kiến	predicate	thực tiễn
        xác định	predicate	thực tiễn
        nhất trí	predicate	thực tiễn
        kiểm điểm	predicate	thực tiễn
        phân tích	predicate	thực tiễn
        chỉ rõ	predicate	thực tiễn
        nêu	predicate	thực tiễn
        quyết nghị	predicate	thực tiễn
        hiệp thương	predicate	thực tiễn
        tiến hành	predicate	thực tiễn
        tiếp tục	predicate	thực tiễn
        dành	predicate	thực tiễn
        sẽ	predicate	thực tiễn
        đã	predicate	thực tiễn
        là	predicate	thực tiễn
        có	predicate	thực tiễn
        được	predicate	thực tiễn
        diễn ra	predicate	thực tiễn
        khép lại	predicate	thực tiễn
        thành công	predicate	thực tiễn
        tập trung	predicate	thực tiễn
        kêu gọi	predicate	thực tiễn
        chúc mừng	predicate	thực tiễn
        vinh dự	predicate	thực tiễn
        chứng kiến	predicate	thực tiễn
        kết thúc	predicate	thực tiễn
        đề ra	predicate	thực tiễn
        phát huy	predicate	thực tiễn
        quốc gia	qualifier	thực tiễn
        cấp quốc gia	qualifier	thực tiễn
        toàn quân	qualifier	thực tiễn
        toàn ngành	qualifier	thực tiễn
        thường trực	modifier	thực tiễn
        """)
}
