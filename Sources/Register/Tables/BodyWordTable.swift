extension Table {
    /// What names of bodies are made of. A noun may go on in small letters (`Quản lý thị trường`); a verb counts only with a
    /// capital or right behind a head, since in small letters it is what the body does.
    package static let bodyWords = Table(
        "body-words",
        """
        phrase	role	source
        an ninh	noun	thực tiễn
        an toàn	noun	thực tiễn
        an toàn thực phẩm	noun	thực tiễn
        bảo hiểm	noun	thực tiễn
        bảo hiểm xã hội	noun	thực tiễn
        bảo tàng	noun	thực tiễn
        báo chí	noun	thực tiễn
        bất động sản	noun	thực tiễn
        BĐS	noun	thực tiễn
        bệnh tật	noun	thực tiễn
        biên giới	noun	thực tiễn
        biên phòng	noun	thực tiễn
        biển	noun	thực tiễn
        bưu chính	noun	thực tiễn
        cán bộ	noun	thực tiễn
        cảnh sát	noun	thực tiễn
        chất lượng	noun	thực tiễn
        chăn nuôi	noun	thực tiễn
        chất độc da cam	noun	thực tiễn
        chính phủ	noun	thực tiễn
        chính quyền	noun	thực tiễn
        chính sách	noun	thực tiễn
        chính trị	noun	thực tiễn
        chữa bệnh	noun	thực tiễn
        chứng khoán	noun	thực tiễn
        chuyển đổi số	noun	thực tiễn
        cơ điện	noun	thực tiễn
        cơ khí	noun	thực tiễn
        cơ sở	noun	thực tiễn
        cơ sở hạ tầng	noun	thực tiễn
        công an	noun	thực tiễn
        công chức	noun	thực tiễn
        công đoàn	noun	thực tiễn
        công ích	noun	thực tiễn
        công nghệ	noun	thực tiễn
        công nghệ thông tin	noun	thực tiễn
        công nghệ cao	noun	thực tiễn
        công nghiệp	noun	thực tiễn
        công sản	noun	thực tiễn
        công tác	noun	thực tiễn
        công thương	noun	thực tiễn
        cổ phần	noun	thực tiễn
        cựu chiến binh	noun	thực tiễn
        cựu thanh niên xung phong	noun	thực tiễn
        dân cư	noun	thực tiễn
        dân quân	noun	thực tiễn
        dân số	noun	thực tiễn
        dân sự	noun	thực tiễn
        dân tộc	noun	thực tiễn
        dân tộc thiểu số	noun	thực tiễn
        dân vận	noun	thực tiễn
        dầu khí	noun	thực tiễn
        di sản	noun	thực tiễn
        di sản văn hóa	noun	thực tiễn
        dịch bệnh	noun	thực tiễn
        dịch tễ	noun	thực tiễn
        dịch vụ	noun	thực tiễn
        dinh dưỡng	noun	thực tiễn
        doanh nghiệp	noun	thực tiễn
        doanh nghiệp nhỏ và vừa	noun	thực tiễn
        nhỏ và vừa	noun	thực tiễn
        doanh nhân	noun	thực tiễn
        du lịch	noun	thực tiễn
        dược	noun	thực tiễn
        đa khoa	noun	thực tiễn
        đại biểu	noun	thực tiễn
        đất đai	noun	thực tiễn
        đầu tư phát triển	noun	thực tiễn
        địa chất	noun	thực tiễn
        địa lý	noun	thực tiễn
        điện ảnh	noun	thực tiễn
        điện lực	noun	thực tiễn
        điện tử	noun	thực tiễn
        điện tử viễn thông	noun	thực tiễn
        đô thị	noun	thực tiễn
        đông y	noun	thực tiễn
        đối ngoại	noun	thực tiễn
        động vật	noun	thực tiễn
        đường bộ	noun	thực tiễn
        đường sắt	noun	thực tiễn
        đường thủy	noun	thực tiễn
        đường thủy nội địa	noun	thực tiễn
        gia cầm	noun	thực tiễn
        gia đình	noun	thực tiễn
        gia đình và trẻ em	noun	thực tiễn
        giá	noun	thực tiễn
        giáo dục	noun	thực tiễn
        giáo dục nghề nghiệp	noun	thực tiễn
        giáo dục đại học	noun	thực tiễn
        giáo dục mầm non	noun	thực tiễn
        giáo dục tiểu học	noun	thực tiễn
        giáo dục trung học	noun	thực tiễn
        giao dịch bảo đảm	noun	thực tiễn
        giao thông	noun	thực tiễn
        giao thông vận tải	noun	thực tiễn
        GTVT	noun	thực tiễn
        hải quan	noun	thực tiễn
        hàng hải	noun	thực tiễn
        hàng không	noun	thực tiễn
        hành chính	noun	thực tiễn
        hành khách	noun	thực tiễn
        hạ tầng	noun	thực tiễn
        hạ tầng kỹ thuật	noun	thực tiễn
        hang động	noun	thực tiễn
        hậu cần	noun	thực tiễn
        hình sự	noun	thực tiễn
        hóa chất	noun	thực tiễn
        hóa dầu	noun	thực tiễn
        hoàng gia	noun	thực tiễn
        hợp tác xã	noun	thực tiễn
        hợp tác quốc tế	noun	thực tiễn
        hội nhập	noun	thực tiễn
        kế hoạch	noun	thực tiễn
        kho quỹ	noun	thực tiễn
        khoa học	noun	thực tiễn
        khoa học xã hội	noun	thực tiễn
        khoa học và công nghệ	noun	thực tiễn
        khoáng sản	noun	thực tiễn
        khí tượng thủy văn	noun	thực tiễn
        khuyến nông	noun	thực tiễn
        khuyến công	noun	thực tiễn
        khuyến học	noun	thực tiễn
        kiến trúc	noun	thực tiễn
        kiến trúc sư	noun	thực tiễn
        kiểm lâm	noun	thực tiễn
        kiểm ngư	noun	thực tiễn
        kinh doanh	noun	thực tiễn
        kinh tế	noun	thực tiễn
        kinh tế đối ngoại	noun	thực tiễn
        kinh tế - xã hội	noun	thực tiễn
        ký sinh trùng	noun	thực tiễn
        kỹ thuật	noun	thực tiễn
        kỹ thuật số	noun	thực tiễn
        lao động	noun	thực tiễn
        LĐTBXH	noun	thực tiễn
        lao động xã hội	noun	thực tiễn
        lâm nghiệp	noun	thực tiễn
        liên hợp quốc	noun	thực tiễn
        lịch sử	noun	thực tiễn
        lý luận	noun	thực tiễn
        luật	noun	thực tiễn
        luật gia	noun	thực tiễn
        luật sư	noun	thực tiễn
        lương thực	noun	thực tiễn
        mặt trận	noun	thực tiễn
        miền núi	noun	thực tiễn
        môi trường	noun	thực tiễn
        mỹ thuật	noun	thực tiễn
        năng lượng	noun	thực tiễn
        năng lượng nguyên tử	noun	thực tiễn
        nông dân	noun	thực tiễn
        nông lâm nghiệp	noun	thực tiễn
        nông nghiệp	noun	thực tiễn
        nông nghiệp và phát triển nông thôn	noun	thực tiễn
        nông sản	noun	thực tiễn
        nông thôn	noun	thực tiễn
        nông thôn mới	noun	thực tiễn
        ngân hàng	noun	thực tiễn
        ngân sách	noun	thực tiễn
        ngân sách nhà nước	noun	thực tiễn
        ngoại giao	noun	thực tiễn
        ngoại ngữ	noun	thực tiễn
        ngoại thương	noun	thực tiễn
        nghề nghiệp	noun	thực tiễn
        nghệ thuật	noun	thực tiễn
        nghệ thuật biểu diễn	noun	thực tiễn
        nghĩa vụ quân sự	noun	thực tiễn
        người cao tuổi	noun	thực tiễn
        người có công	noun	thực tiễn
        người khuyết tật	noun	thực tiễn
        người tiêu dùng	noun	thực tiễn
        nhà	noun	thực tiễn
        nhà báo	noun	thực tiễn
        nhà đất	noun	thực tiễn
        nhà nước	noun	thực tiễn
        nhà ở	noun	thực tiễn
        nhà văn	noun	thực tiễn
        nhà giáo	noun	thực tiễn
        nhân dân	noun	thực tiễn
        nhân lực	noun	thực tiễn
        nhân sự	noun	thực tiễn
        nội chính	noun	thực tiễn
        nội địa	noun	thực tiễn
        nội thương	noun	thực tiễn
        nội vụ	noun	thực tiễn
        nuôi trồng thủy sản	noun	thực tiễn
        nước ngoài	noun	thực tiễn
        phần mềm	noun	thực tiễn
        pháp chế	noun	thực tiễn
        pháp luật	noun	thực tiễn
        pháp y	noun	thực tiễn
        phật giáo	noun	thực tiễn
        phụ nữ	noun	thực tiễn
        phụ sản	noun	thực tiễn
        phương tiện	noun	thực tiễn
        quần chúng	noun	thực tiễn
        quân sự	noun	thực tiễn
        quân y	noun	thực tiễn
        quốc gia	noun	thực tiễn
        quốc phòng	noun	thực tiễn
        quốc tế	noun	thực tiễn
        quy hoạch	noun	thực tiễn
        sân bay	noun	thực tiễn
        sản xuất	noun	thực tiễn
        sản phẩm	noun	thực tiễn
        sản	noun	thực tiễn
        sinh viên	noun	thực tiễn
        sở hữu trí tuệ	noun	thực tiễn
        số liệu	noun	thực tiễn
        sức khỏe	noun	thực tiễn
        sự nghiệp	noun	thực tiễn
        tài chính	noun	thực tiễn
        tài chính doanh nghiệp	noun	thực tiễn
        tài chính ngân hàng	noun	thực tiễn
        tài nguyên	noun	thực tiễn
        tài nguyên nước	noun	thực tiễn
        tài sản	noun	thực tiễn
        tần số	noun	thực tiễn
        tần số vô tuyến điện	noun	thực tiễn
        tâm thần	noun	thực tiễn
        tập thể	noun	thực tiễn
        thanh niên	noun	thực tiễn
        thanh niên xung phong	noun	thực tiễn
        thanh tra	noun	thực tiễn
        thể chất	noun	thực tiễn
        thể dục thể thao	noun	thực tiễn
        thể thao	noun	thực tiễn
        thị trường	noun	thực tiễn
        thiếu niên	noun	thực tiễn
        thiếu nhi	noun	thực tiễn
        thiên tai	noun	thực tiễn
        thông tin	noun	thực tiễn
        thông tin điện tử	noun	thực tiễn
        thông tin đối ngoại	noun	thực tiễn
        thông tấn	noun	thực tiễn
        thổ nhưỡng	noun	thực tiễn
        thống kê	noun	thực tiễn
        thời tiết	noun	thực tiễn
        thú y	noun	thực tiễn
        thực phẩm	noun	thực tiễn
        thực vật	noun	thực tiễn
        thuế	noun	thực tiễn
        thuốc	noun	thực tiễn
        thủ tục hành chính	noun	thực tiễn
        thủy điện	noun	thực tiễn
        thủy lợi	noun	thực tiễn
        thủy nông	noun	thực tiễn
        thủy sản	noun	thực tiễn
        thương binh	noun	thực tiễn
        thương binh và xã hội	noun	thực tiễn
        thương mại	noun	thực tiễn
        thương mại điện tử	noun	thực tiễn
        tiền lương	noun	thực tiễn
        tiền tệ	noun	thực tiễn
        tin học	noun	thực tiễn
        tín dụng	noun	thực tiễn
        tội phạm	noun	thực tiễn
        tội phạm về ma túy	noun	thực tiễn
        tôn giáo	noun	thực tiễn
        trật tự xã hội	noun	thực tiễn
        trẻ em	noun	thực tiễn
        trí tuệ	noun	thực tiễn
        trồng trọt	noun	thực tiễn
        truyền hình	noun	thực tiễn
        truyền thông	noun	thực tiễn
        tư pháp	noun	thực tiễn
        tư tưởng	noun	thực tiễn
        tư vấn	noun	thực tiễn
        từ thiện	noun	thực tiễn
        vận tải	noun	thực tiễn
        văn hóa	noun	thực tiễn
        văn hóa - thông tin	noun	thực tiễn
        văn hóa thông tin	noun	thực tiễn
        văn học	noun	thực tiễn
        văn học nghệ thuật	noun	thực tiễn
        văn nghệ	noun	thực tiễn
        văn phòng	noun	thực tiễn
        văn thư	noun	thực tiễn
        vật liệu	noun	thực tiễn
        vật liệu xây dựng	noun	thực tiễn
        vật tư	noun	thực tiễn
        vệ sinh	noun	thực tiễn
        vệ sinh an toàn thực phẩm	noun	thực tiễn
        viễn thông	noun	thực tiễn
        việc làm	noun	thực tiễn
        viên chức	noun	thực tiễn
        vốn	noun	thực tiễn
        vốn nhà nước	noun	thực tiễn
        xã hội	noun	thực tiễn
        xã hội học	noun	thực tiễn
        xăng dầu	noun	thực tiễn
        xe	noun	thực tiễn
        xi măng	noun	thực tiễn
        xuất bản	noun	thực tiễn
        xuất khẩu	noun	thực tiễn
        xuất nhập cảnh	noun	thực tiễn
        xuất nhập khẩu	noun	thực tiễn
        y học	noun	thực tiễn
        y học cổ truyền	noun	thực tiễn
        y tế	noun	thực tiễn
        y tế dự phòng	noun	thực tiễn
        y tế công cộng	noun	thực tiễn
        y dược	noun	thực tiễn
        ma túy	noun	thực tiễn
        tham nhũng	noun	thực tiễn
        tập huấn	noun	thực tiễn
        quỹ đất	noun	thực tiễn
        nước sạch	noun	thực tiễn
        đê điều	noun	thực tiễn
        cứu nạn	noun	thực tiễn
        cứu hộ	noun	thực tiễn
        cháy	noun	thực tiễn
        chữa cháy	noun	thực tiễn
        rừng	noun	thực tiễn
        thành viên	noun	thực tiễn
        một thành viên	noun	thực tiễn
        tư nhân	noun	thực tiễn
        trách nhiệm hữu hạn	noun	thực tiễn
        tổng hợp	noun	thực tiễn
        trung ương	noun	thực tiễn
        công lập	noun	thực tiễn
        mồ côi	noun	thực tiễn
        tuyên giáo	noun	thực tiễn
        bóng đá	noun	thực tiễn
        thanh thiếu niên	noun	thực tiễn
        học sinh	noun	thực tiễn
        mầm non	noun	thực tiễn
        tiểu học	noun	thực tiễn
        trung học	noun	thực tiễn
        trung học cơ sở	noun	thực tiễn
        trung học phổ thông	noun	thực tiễn
        cao đẳng	noun	thực tiễn
        đại học	noun	thực tiễn
        ô tô	noun	thực tiễn
        thủy	noun	thực tiễn
        may	noun	thực tiễn
        dệt may	noun	thực tiễn
        da giày	noun	thực tiễn
        thép	noun	thực tiễn
        điện	noun	thực tiễn
        than	noun	thực tiễn
        than - khoáng sản	noun	thực tiễn
        cao su	noun	thực tiễn
        cà phê	noun	thực tiễn
        lúa gạo	noun	thực tiễn
        chè	noun	thực tiễn
        mía đường	noun	thực tiễn
        bia	noun	thực tiễn
        sữa	noun	thực tiễn
        nhựa	noun	thực tiễn
        bảo mật	noun	thực tiễn
        bao bì	noun	thực tiễn
        bí mật	noun	thực tiễn
        quân đội	noun	thực tiễn
        huyết học	noun	thực tiễn
        dân trí	noun	thực tiễn
        chính sách xã hội	noun	thực tiễn
        công thương nghiệp	noun	thực tiễn
        khám, chữa bệnh	noun	thực tiễn
        khám chữa bệnh	noun	thực tiễn
        mua bán nợ	noun	thực tiễn
        bệnh nhiệt đới	noun	thực tiễn
        nhiệt đới	noun	thực tiễn
        dã chiến	noun	thực tiễn
        hàng không dân dụng	noun	thực tiễn
        cảng hàng không	noun	thực tiễn
        cảng biển	noun	thực tiễn
        cảng vụ	noun	thực tiễn
        thuế vụ	noun	thực tiễn
        tim mạch	noun	thực tiễn
        ung bướu	noun	thực tiễn
        chợ rẫy	noun	thực tiễn
        nhi	noun	thực tiễn
        mắt	noun	thực tiễn
        phổi	noun	thực tiễn
        tái định cư	noun	thực tiễn
        nội tiết	noun	thực tiễn
        phục hồi chức năng	noun	thực tiễn
        liên lạc	noun	thực tiễn
        cựu tù binh	noun	thực tiễn
        phòng, chống tệ nạn xã hội	noun	thực tiễn
        phòng chống tệ nạn xã hội	noun	thực tiễn
        quản lý hành chính về trật tự xã hội	noun	thực tiễn
        phòng cháy, chữa cháy	noun	thực tiễn
        phòng cháy chữa cháy	noun	thực tiễn
        phòng cháy, chữa cháy và cứu nạn, cứu hộ	noun	thực tiễn
        phòng cháy và chữa cháy	noun	thực tiễn
        điều tra tội phạm	noun	thực tiễn
        ngoài nước	noun	thực tiễn
        hải quân	noun	thực tiễn
        hàng hóa	noun	thực tiễn
        người	noun	thực tiễn
        vận tải biển	noun	thực tiễn
        biển đảo	noun	thực tiễn
        khí tượng	noun	thực tiễn
        thủy văn	noun	thực tiễn
        viễn thám	noun	thực tiễn
        bản đồ	noun	thực tiễn
        đo đạc	noun	thực tiễn
        VQG	noun	thực tiễn
        vườn quốc gia	noun	thực tiễn
        khu bảo tồn	noun	thực tiễn
        khu kinh tế	noun	thực tiễn
        khu công nghiệp	noun	thực tiễn
        khu chế xuất	noun	thực tiễn
        phòng chống dịch	noun	thực tiễn
        phòng, chống dịch	noun	thực tiễn
        phòng chống dịch Covid-19	noun	thực tiễn
        phòng, chống dịch Covid-19	noun	thực tiễn
        phòng chống tham nhũng	noun	thực tiễn
        phòng, chống tham nhũng	noun	thực tiễn
        phòng chống thiên tai	noun	thực tiễn
        phòng, chống thiên tai	noun	thực tiễn
        phòng chống ma túy	noun	thực tiễn
        phòng, chống ma túy	noun	thực tiễn
        phòng chống tội phạm	noun	thực tiễn
        phòng, chống tội phạm	noun	thực tiễn
        dự án	noun	thực tiễn
        đầu tư xây dựng	noun	thực tiễn
        quản lý	verb	thực tiễn
        quản lý nhà nước	verb	thực tiễn
        thi hành án	verb	thực tiễn
        thi hành án dân sự	verb	thực tiễn
        thi đua	verb	thực tiễn
        khen thưởng	verb	thực tiễn
        bảo vệ	verb	thực tiễn
        bảo trợ	verb	thực tiễn
        bảo tồn	verb	thực tiễn
        bảo đảm	verb	thực tiễn
        bồi dưỡng	verb	thực tiễn
        cải cách	verb	thực tiễn
        chăm sóc	verb	thực tiễn
        chế biến	verb	thực tiễn
        chuyển giao	verb	thực tiễn
        công chứng	verb	thực tiễn
        cung cấp	verb	thực tiễn
        cứu trợ	verb	thực tiễn
        dạy nghề	verb	thực tiễn
        dịch thuật	verb	thực tiễn
        đào tạo	verb	thực tiễn
        đăng ký	verb	thực tiễn
        đánh giá	verb	thực tiễn
        đấu giá	verb	thực tiễn
        đấu giá tài sản	verb	thực tiễn
        đấu thầu	verb	thực tiễn
        đầu tư	verb	thực tiễn
        điều dưỡng	verb	thực tiễn
        điều hành	verb	thực tiễn
        điều tra	verb	thực tiễn
        điều trị	verb	thực tiễn
        đổi mới	verb	thực tiễn
        đối thoại	verb	thực tiễn
        giám định	verb	thực tiễn
        giám sát	verb	thực tiễn
        giao dịch	verb	thực tiễn
        giới thiệu	verb	thực tiễn
        hòa giải	verb	thực tiễn
        hỗ trợ	verb	thực tiễn
        hợp tác	verb	thực tiễn
        huấn luyện	verb	thực tiễn
        kiểm định	verb	thực tiễn
        kiểm dịch	verb	thực tiễn
        kiểm nghiệm	verb	thực tiễn
        kiểm sát	verb	thực tiễn
        kiểm soát	verb	thực tiễn
        kiểm soát bệnh tật	verb	thực tiễn
        kiểm toán	verb	thực tiễn
        kiểm tra	verb	thực tiễn
        khám	verb	thực tiễn
        khai thác	verb	thực tiễn
        kiến thiết	verb	thực tiễn
        khuyến khích	verb	thực tiễn
        lưu trữ	verb	thực tiễn
        nghiên cứu	verb	thực tiễn
        phát hành	verb	thực tiễn
        phát thanh	verb	thực tiễn
        phát triển	verb	thực tiễn
        phát triển nông thôn	verb	thực tiễn
        phòng chống	verb	thực tiễn
        phòng	verb	thực tiễn
        phục vụ	verb	thực tiễn
        quan hệ	verb	thực tiễn
        quan hệ lao động	verb	thực tiễn
        quan trắc	verb	thực tiễn
        sáng tạo	verb	thực tiễn
        sát hạch	verb	thực tiễn
        sự vụ	verb	thực tiễn
        tác chiến	verb	thực tiễn
        thẩm định	verb	thực tiễn
        thể chế	verb	thực tiễn
        theo dõi	verb	thực tiễn
        thi công	verb	thực tiễn
        thiết kế	verb	thực tiễn
        thu gom	verb	thực tiễn
        thử nghiệm	verb	thực tiễn
        tiếp công dân	verb	thực tiễn
        tiếp nhận	verb	thực tiễn
        tìm kiếm	verb	thực tiễn
        tìm kiếm cứu nạn	verb	thực tiễn
        tổ chức	verb	thực tiễn
        tổ chức cán bộ	verb	thực tiễn
        tổ chức phi chính phủ	verb	thực tiễn
        tra cứu	verb	thực tiễn
        trợ giúp	verb	thực tiễn
        trợ giúp pháp lý	verb	thực tiễn
        truyền máu	verb	thực tiễn
        tuyên truyền	verb	thực tiễn
        tương trợ	verb	thực tiễn
        ứng dụng	verb	thực tiễn
        ứng phó	verb	thực tiễn
        vận động	verb	thực tiễn
        vận hành	verb	thực tiễn
        xây dựng	verb	thực tiễn
        xóa đói giảm nghèo	verb	thực tiễn
        xúc tiến	verb	thực tiễn
        xúc tiến thương mại	verb	thực tiễn
        xúc tiến đầu tư	verb	thực tiễn
        xử lý	verb	thực tiễn
        phối hợp	verb	thực tiễn
        mua bán	verb	thực tiễn
        dự báo	verb	thực tiễn
        liên kết	verb	thực tiễn
        xử lý nước	verb	thực tiễn
        xử lý nước thải	verb	thực tiễn
        chiến trường	noun	thực tiễn
        miền Nam	noun	thực tiễn
        miền Bắc	noun	thực tiễn
        miền Trung	noun	thực tiễn
        an ninh mạng	noun	thực tiễn
        an ninh nội địa	noun	thực tiễn
        an ninh kinh tế	noun	thực tiễn
        an ninh chính trị nội bộ	noun	thực tiễn
        an ninh đối ngoại	noun	thực tiễn
        an ninh điều tra	noun	thực tiễn
        cảnh sát điều tra	noun	thực tiễn
        cảnh sát giao thông	noun	thực tiễn
        cảnh sát hình sự	noun	thực tiễn
        cảnh sát cơ động	noun	thực tiễn
        cảnh sát kinh tế	noun	thực tiễn
        tội phạm sử dụng công nghệ cao	noun	thực tiễn
        phòng, chống tội phạm sử dụng công nghệ cao	noun	thực tiễn
        phòng chống tội phạm sử dụng công nghệ cao	noun	thực tiễn
        nội bộ	noun	thực tiễn
        kế toán	noun	thực tiễn
        tài vụ	noun	thực tiễn
        công tác đảng	noun	thực tiễn
        công tác chính trị	noun	thực tiễn
        công viên	noun	thực tiễn
        công trình	noun	thực tiễn
        công nghệ sinh học	noun	thực tiễn
        trí tuệ nhân tạo	noun	thực tiễn
        dữ liệu	noun	thực tiễn
        dữ liệu quốc gia	noun	thực tiễn
        chuyên gia	noun	thực tiễn
        môi giới	noun	thực tiễn
        bồi thường	noun	thực tiễn
        giải phóng mặt bằng	noun	thực tiễn
        xây dựng Đảng	noun	thực tiễn
        tòa án	noun	thực tiễn
        kiểm sát viên	noun	thực tiễn
        chi viện	verb	thực tiễn
        tham mưu	verb	thực tiễn
        khảo sát	verb	thực tiễn
        giải quyết	verb	thực tiễn
        tố tụng	verb	thực tiễn
        thẩm phán	verb	thực tiễn
        biên tập	verb	thực tiễn
        kiểm toán nội bộ	verb	thực tiễn
        các trường đại học	noun	thực tiễn
        các trường đại học, cao đẳng	noun	thực tiễn
        các trường cao đẳng	noun	thực tiễn
        các tổ chức	noun	thực tiễn
        các ngân hàng	noun	thực tiễn
        các nhà khoa học	noun	thực tiễn
        sách	noun	thực tiễn
        thiết bị	noun	thực tiễn
        trang thiết bị	noun	thực tiễn
        trường học	noun	thực tiễn
        thiết bị trường học	noun	thực tiễn
        thẩm định giá	noun	thực tiễn
        thanh tra, giải quyết khiếu nại, tố cáo	noun	thực tiễn
        khiếu nại, tố cáo	noun	thực tiễn
        kế hoạch tài chính	noun	thực tiễn
        tài chính kế toán	noun	thực tiễn
        tài chính - kế toán	noun	thực tiễn
        tài chính, kế toán	noun	thực tiễn
        hành chính tổng hợp	noun	thực tiễn
        tổ chức hành chính	noun	thực tiễn
        đào tạo đại học	noun	thực tiễn
        sau đại học	noun	thực tiễn
        giải quyết khiếu nại, tố cáo	verb	thực tiễn
        đăng ký thuốc	verb	thực tiễn
        đường	noun	thực tiễn
        đường cao tốc	noun	thực tiễn
        đường sắt đô thị	noun	thực tiễn
        giáo dục sức khỏe	noun	thực tiễn
        chăm sóc sức khỏe sinh sản	noun	thực tiễn
        tâm lý	noun	thực tiễn
        tâm lý học	noun	thực tiễn
        triết học	noun	thực tiễn
        sinh học	noun	thực tiễn
        vật lý	noun	thực tiễn
        hóa học	noun	thực tiễn
        toán học	noun	thực tiễn
        ngữ văn	noun	thực tiễn
        ngôn ngữ học	noun	thực tiễn
        quản trị kinh doanh	noun	thực tiễn
        chính trị học	noun	thực tiễn
        TƯ	noun	thực tiễn
        TW	noun	thực tiễn
        T.Ư	noun	thực tiễn
        châu Á	noun	thực tiễn
        châu Âu	noun	thực tiễn
        châu Mỹ	noun	thực tiễn
        châu Phi	noun	thực tiễn
        Đông Á	noun	thực tiễn
        Đông Nam Á	noun	thực tiễn
        Đông Bắc Á	noun	thực tiễn
        Nam Á	noun	thực tiễn
        Tây Á	noun	thực tiễn
        Thái Bình Dương	noun	thực tiễn
        Trung Đông	noun	thực tiễn
        lãnh sự	noun	thực tiễn
        lễ tân	noun	thực tiễn
        luật pháp	noun	thực tiễn
        điều ước quốc tế	noun	thực tiễn
        luật pháp và điều ước quốc tế	noun	thực tiễn
        luật kinh tế	noun	thực tiễn
        luật học	noun	thực tiễn
        luật hình sự	noun	thực tiễn
        luật dân sự	noun	thực tiễn
        luật quốc tế	noun	thực tiễn
        luật hành chính	noun	thực tiễn
        dược học	noun	thực tiễn
        quản lý giáo dục	noun	thực tiễn
        quản lý kinh tế	noun	thực tiễn
        chính sách công	noun	thực tiễn
        quản lý công	noun	thực tiễn
        thế giới	noun	thực tiễn
        hải đảo	noun	thực tiễn
        biển và hải đảo	noun	thực tiễn
        năng lượng tái tạo	noun	thực tiễn
        tái tạo	noun	thực tiễn
        tim mạch học	noun	thực tiễn
        vàng	noun	thực tiễn
        hô hấp	noun	thực tiễn
        hồi sức	noun	thực tiễn
        cấp cứu	noun	thực tiễn
        hồi sức cấp cứu	noun	thực tiễn
        hồi sức tích cực	noun	thực tiễn
        hồi sức hô hấp	noun	thực tiễn
        tai mũi họng	noun	thực tiễn
        răng hàm mặt	noun	thực tiễn
        chẩn đoán hình ảnh	noun	thực tiễn
        phẫu thuật	noun	thực tiễn
        phẫu thuật tạo hình	noun	thực tiễn
        tiêu hóa	noun	thực tiễn
        gan mật	noun	thực tiễn
        da liễu	noun	thực tiễn
        nội khoa	noun	thực tiễn
        ngoại khoa	noun	thực tiễn
        sản khoa	noun	thực tiễn
        truyền nhiễm	noun	thực tiễn
        tiết niệu	noun	thực tiễn
        xét nghiệm	noun	thực tiễn
        xét nghiệm y học	noun	thực tiễn
        ung thư	noun	thực tiễn
        thần kinh	noun	thực tiễn
        đột quỵ	noun	thực tiễn
        bỏng	noun	thực tiễn
        tình báo	noun	thực tiễn
        chiến lược	noun	thực tiễn
        phòng không	noun	thực tiễn
        không quân	noun	thực tiễn
        phòng không - không quân	noun	thực tiễn
        hậu cần - kỹ thuật	noun	thực tiễn
        tiền tệ quốc tế	noun	thực tiễn
        y tế thế giới	noun	thực tiễn
        thương mại thế giới	noun	thực tiễn
        khí quyển	noun	thực tiễn
        khảo cổ học	noun	thực tiễn
        hải dương học	noun	thực tiễn
        vật lý thiên văn	noun	thực tiễn
        sở hữu công nghiệp	noun	thực tiễn
        tiếp thị	noun	thực tiễn
        logistics	noun	thực tiễn
        tăng trưởng xanh	noun	thực tiễn
        chuyển đổi xanh	noun	thực tiễn
        dữ liệu số	noun	thực tiễn
        kinh tế số	noun	thực tiễn
        hạt nhân	noun	thực tiễn
        dược liệu	noun	thực tiễn
        dược phẩm	noun	thực tiễn
        mỹ phẩm	noun	thực tiễn
        trang sức	noun	thực tiễn
        đá quý	noun	thực tiễn
        gỗ	noun	thực tiễn
        lâm sản	noun	thực tiễn
        thủy sản và kiểm ngư	noun	thực tiễn
        bầu cử	noun	thực tiễn
        dụng cụ	noun	thực tiễn
        dụng cụ thể thao	noun	thực tiễn
        vàng bạc	noun	thực tiễn
        vàng bạc đá quý	noun	thực tiễn
        thi đua khen thưởng	noun	thực tiễn
        """)
}
