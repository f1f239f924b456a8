extension Table {
    /// What stands before a country's name in its full name, `nước` with it or not.
    package static let stateForms = Table(
        "state-forms",
        """
        phrase	source
        nước	thực tiễn
        Nhà nước	thực tiễn
        Cộng hòa	thực tiễn
        nước Cộng hòa	thực tiễn
        Cộng hòa nhân dân	thực tiễn
        nước Cộng hòa nhân dân	thực tiễn
        Cộng hòa dân chủ	thực tiễn
        nước Cộng hòa dân chủ	thực tiễn
        Cộng hòa dân chủ nhân dân	thực tiễn
        nước Cộng hòa dân chủ nhân dân	thực tiễn
        Cộng hòa Hồi giáo	thực tiễn
        nước Cộng hòa Hồi giáo	thực tiễn
        Cộng hòa Liên bang	thực tiễn
        nước Cộng hòa Liên bang	thực tiễn
        Cộng hòa dân chủ Liên bang	thực tiễn
        nước Cộng hòa dân chủ Liên bang	thực tiễn
        Cộng hòa dân chủ xã hội chủ nghĩa	thực tiễn
        Cộng hòa xã hội chủ nghĩa	thực tiễn
        nước Cộng hòa xã hội chủ nghĩa	thực tiễn
        Cộng hòa Ả Rập	thực tiễn
        Cộng hòa Thống nhất	thực tiễn
        CHDCND	thực tiễn
        nước CHDCND	thực tiễn
        CHND	thực tiễn
        nước CHND	thực tiễn
        CHLB	thực tiễn
        CHXHCN	thực tiễn
        nước CHXHCN	thực tiễn
        Vương quốc	thực tiễn
        Liên bang	thực tiễn
        LB	thực tiễn
        Nhà nước Đa dân tộc	thực tiễn
        Hợp chúng quốc	thực tiễn
        Đại công quốc	thực tiễn
        Công quốc	thực tiễn
        Vương quốc Hồi giáo	thực tiễn
        """)
}
