extension Table {
    /// Words before a personal name that make it the name of a thing: `đường Lê Duẩn`, `tư tưởng Hồ Chí Minh`.
    package static let namesakes = Table(
        "namesakes",
        """
        word	source
        đường	thực tiễn
        phố	thực tiễn
        phường	thực tiễn
        quận	thực tiễn
        huyện	thực tiễn
        xã	thực tiễn
        thôn	thực tiễn
        ấp	thực tiễn
        tỉnh	thực tiễn
        cầu	thực tiễn
        hầm	thực tiễn
        công viên	thực tiễn
        quảng trường	thực tiễn
        trường	thực tiễn
        bệnh viện	thực tiễn
        bảo tàng	thực tiễn
        lăng	thực tiễn
        tượng đài	thực tiễn
        nhà hát	thực tiễn
        nhà văn hóa	thực tiễn
        sân vận động	thực tiễn
        sân bay	thực tiễn
        cảng	thực tiễn
        chợ	thực tiễn
        khu đô thị	thực tiễn
        khu công nghiệp	thực tiễn
        khu dân cư	thực tiễn
        tòa nhà	thực tiễn
        khách sạn	thực tiễn
        giải thưởng	thực tiễn
        học bổng	thực tiễn
        quỹ	thực tiễn
        huân chương	thực tiễn
        tư tưởng	thực tiễn
        phong cách	thực tiễn
        tấm gương	thực tiễn
        đạo đức	thực tiễn
        đường mòn	thực tiễn
        chiến dịch	thực tiễn
        thời đại	thực tiễn
        đồi	thực tiễn
        núi	thực tiễn
        sông	thực tiễn
        hồ	thực tiễn
        đảo	thực tiễn
        đình	thực tiễn
        đền	thực tiễn
        chùa	thực tiễn
        miếu	thực tiễn
        nhà tù	thực tiễn
        trại giam	thực tiễn
        tàu	thực tiễn
        thương hiệu	thực tiễn
        nhãn hiệu	thực tiễn
        công ty	thực tiễn
        tập đoàn	thực tiễn
        cúp	thực tiễn
        bến	thực tiễn
        ngõ	thực tiễn
        ngách	thực tiễn
        thị trấn	thực tiễn
        thị xã	thực tiễn
        thành phố	thực tiễn
        TP	thực tiễn
        ga	thực tiễn
        làng	thực tiễn
        nghĩa trang	thực tiễn
        chi nhánh	thực tiễn
        dòng họ	thực tiễn
        nhà thờ	thực tiễn
        di tích	thực tiễn
        khu di tích	thực tiễn
        mộ	thực tiễn
        truyện	thực tiễn
        bài thơ	thực tiễn
        tác phẩm	thực tiễn
        hẻm	thực tiễn
        hướng	thực tiễn
        phía	thực tiễn
        kiệt	thực tiễn
        """)
}
