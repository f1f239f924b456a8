extension Table {
    /// Short names of newspapers, stations and agencies that credits use and the table of bodies lacks.
    package static let outlets = Table(
        "outlets",
        """
        short	name	source
        NLĐO	Báo Người Lao Động	thực tiễn
        TTO	Báo Tuổi Trẻ	thực tiễn
        TNO	Báo Thanh Niên	thực tiễn
        SGGPO	Báo Sài Gòn Giải Phóng	thực tiễn
        HNMO	Báo Hànộimới	thực tiễn
        QĐNDO	Báo Quân đội nhân dân	thực tiễn
        CANDO	Báo Công an nhân dân	thực tiễn
        VOH	Đài Tiếng nói nhân dân Thành phố Hồ Chí Minh	thực tiễn
        QNO	Báo Quảng Nam	thực tiễn
        LĐO	Báo Lao Động	thực tiễn
        DNVN	Tạp chí Doanh nghiệp Việt Nam	thực tiễn
        AFP	AFP	thực tiễn
        TASS	TASS	thực tiễn
        KPL	Thông tấn xã Lào	thực tiễn
        NHK	NHK	thực tiễn
        Yonhap	Yonhap	thực tiễn
        Reuters	Reuters	thực tiễn
        Kyodo	Kyodo	thực tiễn
        Sputnik	Sputnik	thực tiễn
        Xinhua	Tân Hoa xã	thực tiễn
        Tân Hoa xã	Tân Hoa xã	thực tiễn
        BBC	BBC	thực tiễn
        CNN	CNN	thực tiễn
        """)
}
