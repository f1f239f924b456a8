extension Table {
    /// Phrases that begin as the name of a body does and are none.
    package static let bodyLookAlikes = Table(
        "body-look-alikes",
        """
        phrase	source
        Chính phủ điện tử	thực tiễn
        Chính phủ số	thực tiễn
        Quốc hội điện tử	thực tiễn
        Quốc hội các nước	thực tiễn
        Chính phủ các nước	thực tiễn
        Nghị viện các nước	thực tiễn
        Đảng ủy viên	thực tiễn
        Công đoàn viên	thực tiễn
        Công đoàn phí	thực tiễn
        Báo cáo viên	thực tiễn
        Chính phủ hai nước	thực tiễn
        Ban tổ chức	thực tiễn
        Ban giám khảo	thực tiễn
        Ban soạn thảo	thực tiễn
        Bộ luật	thực tiễn
        Viện phí	thực tiễn
        Đảng bộ viên	thực tiễn
        Công an viên	thực tiễn
        Thanh tra viên	thực tiễn
        Hội đồng xét xử	thực tiễn
        Ban liên lạc	thực tiễn
        Nhà Quốc hội	thực tiễn
        Tòa nhà Quốc hội	thực tiễn
        Trung tâm Hội nghị	thực tiễn
        Tổ ĐBQH đơn vị	thực tiễn
        Tổ đại biểu	thực tiễn
        """)
}
