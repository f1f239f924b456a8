extension Table {
    /// Words and phrases at which a counted noun ends or goes on, beside the words of `nounBoundaries`.
    ///
    /// `role` is bars (the noun ends before it, and none begins with it), ends (the noun ends before it, but it may be counted
    /// itself), joins (a second noun behind a comma: `ý kiến, kiến nghị`), noun (part of a noun, though its first word ends
    /// others), names (a figure behind it is a name: `nghị quyết 57`, `xóm 6`) slogan (none begins
    /// with it: `Sinh viên 5 tốt`) or known (counted with a capital, too, as what joins is).
    package static let countedNouns = Table(
        "counted-nouns",
        """
        word	role	source
        khai mạc	bars	ngữ pháp: động từ
        bế mạc	bars	ngữ pháp: động từ
        khép lại	bars	ngữ pháp: động từ
        thành công	bars	ngữ pháp: động từ
        vang dội	bars	ngữ pháp: động từ
        mở ra	bars	ngữ pháp: động từ
        mở đầu	bars	ngữ pháp: động từ
        tổ chức thành công	bars	ngữ pháp: động từ
        thực hiện	bars	ngữ pháp: động từ
        thực tế	bars	ngữ pháp: động từ
        thực sự	bars	ngữ pháp: động từ
        tham gia	bars	ngữ pháp: động từ
        tham dự	bars	ngữ pháp: động từ
        tham quan	bars	ngữ pháp: động từ
        tham mưu	bars	ngữ pháp: động từ
        tương đương	bars	ngữ pháp: động từ
        tương ứng	bars	ngữ pháp: động từ
        chỉ có	bars	ngữ pháp: động từ
        chỉ được	bars	ngữ pháp: động từ
        chỉ còn	bars	ngữ pháp: động từ
        chỉ là	bars	ngữ pháp: động từ
        chỉ trong	bars	ngữ pháp: động từ
        bắt đầu	bars	ngữ pháp: động từ
        kết thúc	bars	ngữ pháp: động từ
        hoàn thành	bars	ngữ pháp: động từ
        tìm kiếm	bars	ngữ pháp: động từ
        tiến hành	bars	ngữ pháp: động từ
        phát hiện	bars	ngữ pháp: động từ
        ghi nhận	bars	ngữ pháp: động từ
        cho biết	bars	ngữ pháp: động từ
        khẳng định	bars	ngữ pháp: động từ
        nhấn mạnh	bars	ngữ pháp: động từ
        dự kiến	bars	ngữ pháp: động từ
        thông qua	bars	ngữ pháp: động từ
        phê chuẩn	bars	ngữ pháp: động từ
        tính toán	bars	ngữ pháp: động từ
        diễn ra	bars	ngữ pháp: động từ
        xảy ra	bars	ngữ pháp: động từ
        đề ra	bars	ngữ pháp: động từ
        đưa ra	bars	ngữ pháp: động từ
        kéo dài	bars	ngữ pháp: động từ
        liên quan	bars	ngữ pháp: động từ
        ban hành	bars	ngữ pháp: động từ
        áp dụng	bars	ngữ pháp: động từ
        sử dụng	bars	ngữ pháp: động từ
        trực tiếp	bars	ngữ pháp: động từ
        liên tục	bars	ngữ pháp: động từ
        đồng loạt	bars	ngữ pháp: động từ
        đồng thời	bars	ngữ pháp: động từ
        lần lượt	bars	ngữ pháp: động từ
        vừa qua	bars	ngữ pháp: động từ
        sắp tới	bars	ngữ pháp: động từ
        hiện nay	bars	ngữ pháp: động từ
        hiện có	bars	ngữ pháp: động từ
        hiện đang	bars	ngữ pháp: động từ
        chính thức	bars	ngữ pháp: động từ
        sáng nay	bars	ngữ pháp: động từ
        chiều nay	bars	ngữ pháp: động từ
        tối nay	bars	ngữ pháp: động từ
        hôm nay	bars	ngữ pháp: động từ
        hôm qua	bars	ngữ pháp: động từ
        đối với	bars	ngữ pháp: động từ
        kể từ	bars	ngữ pháp: động từ
        kể cả	bars	ngữ pháp: động từ
        kèm theo	bars	ngữ pháp: động từ
        khắc phục	bars	ngữ pháp: động từ
        thiệt mạng	bars	ngữ pháp: động từ
        may mắn	bars	ngữ pháp: động từ
        làm ăn	bars	ngữ pháp: động từ
        gặp sự cố	bars	ngữ pháp: động từ
        chấp hành đúng	bars	ngữ pháp: động từ
        chấp hành tốt	bars	ngữ pháp: động từ
        chấp hành nghiêm	bars	ngữ pháp: động từ
        lập báo cáo	bars	ngữ pháp: động từ
        tử nạn	bars	ngữ pháp: động từ
        hy sinh	bars	ngữ pháp: động từ
        góp phần	bars	ngữ pháp: động từ
        phối hợp	bars	ngữ pháp: động từ
        đáp ứng	bars	ngữ pháp: động từ
        bảo đảm	bars	ngữ pháp: động từ
        đảm bảo	bars	ngữ pháp: động từ
        trở thành	bars	ngữ pháp: động từ
        xuất hiện	bars	ngữ pháp: động từ
        tập trung nâng	bars	ngữ pháp: động từ
        nâng cao	bars	ngữ pháp: động từ
        đẩy mạnh	bars	ngữ pháp: động từ
        triển khai	bars	ngữ pháp: động từ
        quán triệt	bars	ngữ pháp: động từ
        phát huy	bars	ngữ pháp: động từ
        ra mắt	bars	ngữ pháp: động từ
        ra quân	bars	ngữ pháp: động từ
        ra đời	bars	ngữ pháp: động từ
        đi vào	bars	ngữ pháp: động từ
        rút kinh nghiệm	bars	ngữ pháp: động từ
        gây	bars	ngữ pháp: động từ
        nói	bars	ngữ pháp: động từ
        đóng	bars	ngữ pháp: động từ
        đưa	bars	ngữ pháp: động từ
        đặt	bars	ngữ pháp: động từ
        mất	bars	ngữ pháp: động từ
        khiến	bars	ngữ pháp: động từ
        giúp	bars	ngữ pháp: động từ
        nằm	bars	ngữ pháp: động từ
        mang	bars	ngữ pháp: động từ
        vượt	bars	ngữ pháp: động từ
        chìm	bars	ngữ pháp: động từ
        hỏng	bars	ngữ pháp: động từ
        gửi	bars	ngữ pháp: động từ
        nộp	bars	ngữ pháp: động từ
        lấy	bars	ngữ pháp: động từ
        chịu	bars	ngữ pháp: động từ
        sắp	bars	ngữ pháp: động từ
        vừa	bars	ngữ pháp: động từ
        nữa	bars	ngữ pháp: động từ
        cả	bars	ngữ pháp: động từ
        hiện	bars	ngữ pháp: động từ
        cứ	bars	ngữ pháp: động từ
        luôn	bars	ngữ pháp: động từ
        mới được	bars	ngữ pháp: động từ
        mới có	bars	ngữ pháp: động từ
        rồi	bars	ngữ pháp: động từ
        nhờ	bars	ngữ pháp: động từ
        tuy	bars	ngữ pháp: động từ
        dù	bars	ngữ pháp: động từ
        song	bars	ngữ pháp: động từ
        bằng	ends	ngữ pháp: giới từ
        khác	ends	ngữ pháp: tính từ
        cụ thể	ends	ngữ pháp: tính từ
        riêng	ends	ngữ pháp: tính từ
        chung quanh	ends	ngữ pháp: tính từ
        quyết định	ends	ngữ pháp: động từ
        đề nghị	ends	ngữ pháp: động từ
        đề xuất	ends	ngữ pháp: động từ
        kiến nghị	ends	ngữ pháp: động từ
        yêu cầu	ends	ngữ pháp: động từ
        tổ chức	ends	ngữ pháp: động từ
        mở rộng	ends	ngữ pháp: động từ
        vận chuyển	ends	ngữ pháp: động từ
        thành lập	ends	ngữ pháp: động từ
        phát sinh	ends	ngữ pháp: động từ
        nhập cảnh	ends	ngữ pháp: động từ
        dẫn đầu	ends	ngữ pháp: động từ
        đăng ký	ends	ngữ pháp: động từ
        quy định	ends	ngữ pháp: động từ
        chỉ đạo	ends	ngữ pháp: động từ
        báo cáo	ends	ngữ pháp: động từ
        phân công	ends	ngữ pháp: động từ
        đánh giá	ends	ngữ pháp: động từ
        giới thiệu	ends	ngữ pháp: động từ
        tặng	ends	ngữ pháp: động từ
        trao	ends	ngữ pháp: động từ
        tiếp cận	ends	ngữ pháp: động từ
        việc	ends	ngữ pháp: động từ
        ngày	ends	ngữ pháp: động từ
        tháng	ends	ngữ pháp: động từ
        năm	ends	ngữ pháp: động từ
        quý	ends	ngữ pháp: động từ
        tuần	ends	ngữ pháp: động từ
        lần	ends	ngữ pháp: động từ
        dịp	ends	ngữ pháp: động từ
        lúc	ends	ngữ pháp: động từ
        nhân dịp	ends	ngữ pháp: động từ
        sinh năm	ends	ngữ pháp: động từ
        xây trái	ends	ngữ pháp: động từ
        trúng cử	ends	ngữ pháp: động từ
        từ chối	ends	ngữ pháp: động từ
        thống nhất	ends	ngữ pháp: động từ
        kiến nghị	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        thành phố	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        thị xã	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        quận	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        phòng	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        giải pháp	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        quản lý	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        chiến sĩ	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        chiến sỹ	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        công chức	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        công chức viên chức	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        viên chức	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        ngành	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        đơn vị	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        phường	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        xã	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        bản	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        đảng viên	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        đoàn viên	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        hội viên	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        thanh niên	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        cá nhân	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        tổ hợp tác	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        ban	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        dự án	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        điển hình	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        bài	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        tài liệu	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        cô giáo	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        thầy giáo	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        sinh viên	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        học viên	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        nhân viên	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        người lao động	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        đặc khu	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        thị trấn	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        ấp	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        buôn	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        tổ dân phố	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        khu phố	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        điểm trường	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        chương trình	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        đề án	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        địa phương	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        mục tiêu	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        chỉ tiêu	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        sáng kiến	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        tham luận	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        hạng mục	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        công trình	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        nhiệm vụ	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        nội dung	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        vụ án	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        tổ chức đảng	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        bị cáo	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        trẻ em	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        hội nghị	names	số hiệu
        nghị định	names	số hiệu
        quyết định	names	số hiệu
        thông tư	names	số hiệu
        chỉ thị	names	số hiệu
        nghị quyết	names	số hiệu
        kết luận	names	số hiệu
        trung ương	names	số hiệu
        chương trình	names	số hiệu
        tiểu khu	names	số hiệu
        khu vực	names	số hiệu
        giai đoạn	names	số hiệu
        tổng công ty	names	số hiệu
        binh đoàn	names	số hiệu
        quân khu	names	số hiệu
        quân đoàn	names	số hiệu
        sư đoàn	names	số hiệu
        trung đoàn	names	số hiệu
        quốc lộ	names	số hiệu
        tỉnh lộ	names	số hiệu
        xóm	names	số thứ tự
        thôn	names	số thứ tự
        hiệp	names	số thứ tự
        vòng	names	số thứ tự
        tuyến	names	số thứ tự
        vùng	names	số thứ tự
        cột	names	số thứ tự
        dòng	names	số thứ tự
        tầng	names	số thứ tự
        top	names	số thứ tự
        BN	names	số thứ tự
        chỉ tiêu	noun	ngữ pháp: danh từ
        chỉ thị	noun	ngữ pháp: danh từ
        chỉ số	noun	ngữ pháp: danh từ
        chỉ huy	noun	ngữ pháp: danh từ
        bằng khen	noun	ngữ pháp: danh từ
        bằng cấp	noun	ngữ pháp: danh từ
        bằng tốt nghiệp	noun	ngữ pháp: danh từ
        bằng tiến sĩ	noun	ngữ pháp: danh từ
        bằng sáng chế	noun	ngữ pháp: danh từ
        bằng chứng	noun	ngữ pháp: danh từ
        tham luận	noun	ngữ pháp: danh từ
        tham số	noun	ngữ pháp: danh từ
        thực phẩm	noun	ngữ pháp: danh từ
        thực vật	noun	ngữ pháp: danh từ
        thực thể	noun	ngữ pháp: danh từ
        cần cẩu	noun	ngữ pháp: danh từ
        học sinh	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        đồng tác giả	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        cổ đông	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        khách hàng	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        người dân	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        cơ sở	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        trung tâm	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        nhà khoa học	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        chuyên gia	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        doanh nghiệp	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        hợp tác xã	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        bị can	noun	ngữ pháp: danh từ
        bị cáo	noun	ngữ pháp: danh từ
        bị hại	noun	ngữ pháp: danh từ
        bị đơn	noun	ngữ pháp: danh từ
        trực thuộc	ends	ngữ pháp: động từ
        cùng lớp	noun	ngữ pháp: danh từ
        cùng trường	noun	ngữ pháp: danh từ
        cùng quê	noun	ngữ pháp: danh từ
        cùng khóa	noun	ngữ pháp: danh từ
        cùng lứa	noun	ngữ pháp: danh từ
        đại biểu chính thức	noun	ngữ pháp: danh từ
        ủy viên chính thức	noun	ngữ pháp: danh từ
        thành viên chính thức	noun	ngữ pháp: danh từ
        hàng hóa và dịch vụ	noun	ngữ pháp: danh từ
        phiên làm việc	noun	ngữ pháp: danh từ
        buổi làm việc	noun	ngữ pháp: danh từ
        nhóm làm việc	noun	ngữ pháp: danh từ
        tổ làm việc	noun	ngữ pháp: danh từ
        phòng làm việc	noun	ngữ pháp: danh từ
        chỗ làm việc	noun	ngữ pháp: danh từ
        người lao động	noun	ngữ pháp: danh từ
        người thực hiện	noun	ngữ pháp: danh từ
        dân quân	noun	ngữ pháp: danh từ
        đại diện cho	bars	ngữ pháp: động từ
        chạy	bars	ngữ pháp: động từ
        cháy	bars	ngữ pháp: động từ
        sập	bars	ngữ pháp: động từ
        sang	bars	ngữ pháp: động từ
        hư hỏng	bars	ngữ pháp: động từ
        tốc mái	bars	ngữ pháp: động từ
        bị thương	bars	ngữ pháp: động từ
        điều động	bars	ngữ pháp: động từ
        tăng cường	bars	ngữ pháp: động từ
        vây bắt	bars	ngữ pháp: động từ
        chiến đấu	bars	ngữ pháp: động từ
        tấn công	bars	ngữ pháp: động từ
        điều chỉnh	ends	ngữ pháp: động từ
        bò	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        lợn	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        dê	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        gà	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        vịt	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        ngựa	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        vùng cao	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        vùng sâu	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        vùng xa	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        biên giới	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        hải đảo	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        phụ nữ	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        công nhân	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        nông dân	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        giáo viên	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        thôn	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        làng	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        sở	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        nhà văn hóa	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        cán bộ	known	ngữ pháp: danh từ hay viết hoa
        trạm y tế	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        hộ gia đình	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        tốt	slogan	khẩu hiệu: năm tốt, ba sạch
        sạch	slogan	khẩu hiệu: năm tốt, ba sạch
        đúng	slogan	khẩu hiệu: năm tốt, ba sạch
        nhất	slogan	khẩu hiệu: năm tốt, ba sạch
        căn cứ	noun	ngữ pháp: danh từ
        ca tử vong	noun	ngữ pháp: danh từ
        tán thành	ends	ngữ pháp: động từ
        tử vong	ends	ngữ pháp: động từ
        ngập	ends	ngữ pháp: động từ
        đổ	ends	ngữ pháp: động từ
        biểu quyết	ends	ngữ pháp: động từ
        bỏ phiếu	ends	ngữ pháp: động từ
        mất tích	ends	ngữ pháp: động từ
        cựu chiến binh	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        cựu quân nhân	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        chi bộ	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        chi hội	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        đảng bộ	joins	ngữ pháp: danh từ đẳng lập sau dấu phẩy
        ủy viên	known	ngữ pháp: danh từ hay viết hoa
        đại biểu	known	ngữ pháp: danh từ hay viết hoa
        thành viên	known	ngữ pháp: danh từ hay viết hoa
        đồng chí	known	ngữ pháp: danh từ hay viết hoa
        câu lạc bộ	known	ngữ pháp: danh từ hay viết hoa
        mô hình	known	ngữ pháp: danh từ hay viết hoa
        hộ	known	ngữ pháp: danh từ hay viết hoa
        khu dân cư	known	ngữ pháp: danh từ hay viết hoa
        nhà máy	known	ngữ pháp: danh từ hay viết hoa
        hội đồng	known	ngữ pháp: danh từ hay viết hoa
        liệt sĩ	known	ngữ pháp: danh từ hay viết hoa
        thương binh	known	ngữ pháp: danh từ hay viết hoa
        nghệ nhân	known	ngữ pháp: danh từ hay viết hoa
        nghệ sĩ	known	ngữ pháp: danh từ hay viết hoa
        huân chương	known	ngữ pháp: danh từ hay viết hoa
        bằng khen	known	ngữ pháp: danh từ hay viết hoa
        giấy khen	known	ngữ pháp: danh từ hay viết hoa
        cờ thi đua	known	ngữ pháp: danh từ hay viết hoa
        ủy viên dự khuyết	noun	ngữ pháp: danh từ
        chi trả	bars	ngữ pháp: động từ
        bồi thường	bars	ngữ pháp: động từ
        đỗ tốt nghiệp	bars	ngữ pháp: động từ
        đỗ đại học	bars	ngữ pháp: động từ
        dự thi	ends	ngữ pháp: động từ
        trúng tuyển	ends	ngữ pháp: động từ
        tốt nghiệp	ends	ngữ pháp: động từ
        thoát nghèo	ends	ngữ pháp: động từ
        nhập học	ends	ngữ pháp: động từ
        đoạt giải	ends	ngữ pháp: động từ
        đạt giải	ends	ngữ pháp: động từ
        vụ cháy	noun	ngữ pháp: danh từ
        đám cháy	noun	ngữ pháp: danh từ
        vụ tấn công	noun	ngữ pháp: danh từ
        cuộc tấn công	noun	ngữ pháp: danh từ
        đợt tấn công	noun	ngữ pháp: danh từ
        máy bay chiến đấu	noun	ngữ pháp: danh từ
        tàu chiến đấu	noun	ngữ pháp: danh từ
        trường hợp tử vong	noun	ngữ pháp: danh từ
        vụ tử vong	noun	ngữ pháp: danh từ
        dự họp	bars	ngữ pháp: động từ
        dự hội	bars	ngữ pháp: động từ
        dự lễ	bars	ngữ pháp: động từ
        dự đại	bars	ngữ pháp: động từ
        cơ quan đại diện	noun	ngữ pháp: danh từ
        văn phòng đại diện	noun	ngữ pháp: danh từ
        tổ chức đại diện	noun	ngữ pháp: danh từ
        trưởng đại diện	noun	ngữ pháp: danh từ
        đại diện	ends	ngữ pháp: động từ
        tòng quân	ends	ngữ pháp: động từ
        nhập ngũ	ends	ngữ pháp: động từ
        lên đường	ends	ngữ pháp: động từ
        """)
}
