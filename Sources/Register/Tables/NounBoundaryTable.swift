extension Table {
    /// Words at which a counted noun ends, and words before a figure that make it a label instead of a count.
    ///
    /// `role` is boundary (the noun ends before it) or label (`Điều 5`, `lớp 12`).
    package static let nounBoundaries = Table(
        "noun-boundaries",
        """
        word	role	source
        và	boundary	ngữ pháp: liên từ
        hoặc	boundary	ngữ pháp: liên từ
        hay	boundary	ngữ pháp: liên từ
        nhưng	boundary	ngữ pháp: liên từ
        mà	boundary	ngữ pháp: liên từ
        thì	boundary	ngữ pháp: liên từ
        nếu	boundary	ngữ pháp: liên từ
        vì	boundary	ngữ pháp: liên từ
        nên	boundary	ngữ pháp: liên từ
        như	boundary	ngữ pháp: liên từ
        khi	boundary	ngữ pháp: liên từ
        của	boundary	ngữ pháp: giới từ
        với	boundary	ngữ pháp: giới từ
        tại	boundary	ngữ pháp: giới từ
        trong	boundary	ngữ pháp: giới từ
        trên	boundary	ngữ pháp: giới từ
        dưới	boundary	ngữ pháp: giới từ
        ở	boundary	ngữ pháp: giới từ
        cho	boundary	ngữ pháp: giới từ
        để	boundary	ngữ pháp: giới từ
        do	boundary	ngữ pháp: giới từ
        bởi	boundary	ngữ pháp: giới từ
        bằng	boundary	ngữ pháp: giới từ
        theo	boundary	ngữ pháp: giới từ
        từ	boundary	ngữ pháp: giới từ
        đến	boundary	ngữ pháp: giới từ
        tới	boundary	ngữ pháp: giới từ
        về	boundary	ngữ pháp: giới từ
        vào	boundary	ngữ pháp: giới từ
        ra	boundary	ngữ pháp: giới từ
        qua	boundary	ngữ pháp: giới từ
        cùng	boundary	ngữ pháp: giới từ
        sau	boundary	ngữ pháp: giới từ
        trước	boundary	ngữ pháp: giới từ
        giữa	boundary	ngữ pháp: giới từ
        thuộc	boundary	ngữ pháp: giới từ
        so	boundary	ngữ pháp: giới từ
        này	boundary	ngữ pháp: chỉ từ
        nào	boundary	ngữ pháp: từ để hỏi
        đó	boundary	ngữ pháp: chỉ từ
        kia	boundary	ngữ pháp: chỉ từ
        ấy	boundary	ngữ pháp: chỉ từ
        nêu	boundary	ngữ pháp: chỉ từ
        nay	boundary	ngữ pháp: chỉ từ
        là	boundary	ngữ pháp: động từ
        có	boundary	ngữ pháp: động từ
        gồm	boundary	ngữ pháp: động từ
        nhằm	boundary	ngữ pháp: động từ
        đạt	boundary	ngữ pháp: động từ
        tăng	boundary	ngữ pháp: động từ
        giảm	boundary	ngữ pháp: động từ
        chiếm	boundary	ngữ pháp: động từ
        trở	boundary	ngữ pháp: động từ
        tương	boundary	ngữ pháp: động từ
        đi	boundary	ngữ pháp: động từ
        làm	boundary	ngữ pháp: động từ
        lên	boundary	ngữ pháp: động từ
        xuống	boundary	ngữ pháp: động từ
        tham	boundary	ngữ pháp: động từ
        tiếp	boundary	ngữ pháp: động từ
        thực	boundary	ngữ pháp: động từ
        được	boundary	ngữ pháp: trợ từ
        bị	boundary	ngữ pháp: trợ từ
        đã	boundary	ngữ pháp: trợ từ
        đang	boundary	ngữ pháp: trợ từ
        sẽ	boundary	ngữ pháp: trợ từ
        phải	boundary	ngữ pháp: trợ từ
        cần	boundary	ngữ pháp: trợ từ
        chưa	boundary	ngữ pháp: trợ từ
        không	boundary	ngữ pháp: trợ từ
        còn	boundary	ngữ pháp: trợ từ
        cũng	boundary	ngữ pháp: trợ từ
        đều	boundary	ngữ pháp: trợ từ
        vẫn	boundary	ngữ pháp: trợ từ
        chỉ	boundary	ngữ pháp: trợ từ
        mỗi	boundary	ngữ pháp: lượng từ
        các	boundary	ngữ pháp: lượng từ
        những	boundary	ngữ pháp: lượng từ
        gần	boundary	ngữ pháp: lượng từ
        hơn	boundary	ngữ pháp: lượng từ
        điều	label	đơn vị văn bản
        khoản	label	đơn vị văn bản
        điểm	label	đơn vị văn bản
        mục	label	đơn vị văn bản
        chương	label	đơn vị văn bản
        phần	label	đơn vị văn bản
        lục	label	đơn vị văn bản
        tiết	label	đơn vị văn bản
        bảng	label	đơn vị văn bản
        biểu	label	đơn vị văn bản
        mẫu	label	đơn vị văn bản
        hình	label	đơn vị văn bản
        trang	label	đơn vị văn bản
        tập	label	đơn vị văn bản
        câu	label	đơn vị văn bản
        số	label	số hiệu
        thứ	label	số thứ tự
        lớp	label	số thứ tự
        lần	label	số thứ tự: lần 5
        cấp	label	số thứ tự
        loại	label	số thứ tự
        hạng	label	số thứ tự
        bậc	label	số thứ tự
        khóa	label	số thứ tự
        kỳ	label	số thứ tự
        đợt	label	số thứ tự
        bước	label	số thứ tự
        khu	label	địa danh có số
        tổ	label	địa danh có số
        quận	label	địa danh có số
        phường	label	địa danh có số
        ấp	label	địa danh có số
        lộ	label	địa danh có số
        đường	label	địa danh có số
        ngõ	label	địa danh có số
        ngày	label	lịch
        tháng	label	lịch
        năm	label	lịch
        quý	label	lịch
        """)
}
