extension Table {
    /// Names of countries and regions as official prose writes them.
    package static let countries = Table(
        "countries",
        """
        name	source
        Việt Nam	thực tiễn
        Lào	thực tiễn
        Campuchia	thực tiễn
        Cam-pu-chia	thực tiễn
        Trung Quốc	thực tiễn
        Thái Lan	thực tiễn
        Singapore	thực tiễn
        Xin-ga-po	thực tiễn
        Malaysia	thực tiễn
        Ma-lai-xi-a	thực tiễn
        Indonesia	thực tiễn
        In-đô-nê-xi-a	thực tiễn
        Philippines	thực tiễn
        Phi-líp-pin	thực tiễn
        Myanmar	thực tiễn
        Mi-an-ma	thực tiễn
        Brunei	thực tiễn
        Bru-nây	thực tiễn
        Đông Timor	thực tiễn
        Nhật Bản	thực tiễn
        Hàn Quốc	thực tiễn
        Triều Tiên	thực tiễn
        Mông Cổ	thực tiễn
        Ấn Độ	thực tiễn
        Pakistan	thực tiễn
        Bangladesh	thực tiễn
        Sri Lanka	thực tiễn
        Nepal	thực tiễn
        Afghanistan	thực tiễn
        Iran	thực tiễn
        Iraq	thực tiễn
        Israel	thực tiễn
        Palestine	thực tiễn
        Syria	thực tiễn
        Ả Rập Xê Út	thực tiễn
        Qatar	thực tiễn
        Kuwait	thực tiễn
        Thổ Nhĩ Kỳ	thực tiễn
        Kazakhstan	thực tiễn
        Uzbekistan	thực tiễn
        Nga	thực tiễn
        Liên bang Nga	thực tiễn
        Liên Xô	thực tiễn
        Ukraine	thực tiễn
        Belarus	thực tiễn
        Ba Lan	thực tiễn
        Séc	thực tiễn
        Slovakia	thực tiễn
        Hungary	thực tiễn
        Rumani	thực tiễn
        Romania	thực tiễn
        Bulgaria	thực tiễn
        Bungari	thực tiễn
        Đức	thực tiễn
        Pháp	thực tiễn
        Anh	thực tiễn
        Ireland	thực tiễn
        Hà Lan	thực tiễn
        Bỉ	thực tiễn
        Luxembourg	thực tiễn
        Thụy Sĩ	thực tiễn
        Áo	thực tiễn
        Italy	thực tiễn
        I-ta-li-a	thực tiễn
        Tây Ban Nha	thực tiễn
        Bồ Đào Nha	thực tiễn
        Hy Lạp	thực tiễn
        Thụy Điển	thực tiễn
        Na Uy	thực tiễn
        Phần Lan	thực tiễn
        Đan Mạch	thực tiễn
        Mỹ	thực tiễn
        Hoa Kỳ	thực tiễn
        Canada	thực tiễn
        Ca-na-đa	thực tiễn
        Mexico	thực tiễn
        Mê-hi-cô	thực tiễn
        Cuba	thực tiễn
        Cu-ba	thực tiễn
        Brazil	thực tiễn
        Bra-xin	thực tiễn
        Argentina	thực tiễn
        Chile	thực tiễn
        Chi-lê	thực tiễn
        Peru	thực tiễn
        Venezuela	thực tiễn
        Colombia	thực tiễn
        Ai Cập	thực tiễn
        Tây Nguyên	thực tiễn
        Tây Bắc	thực tiễn
        Đông Bắc	thực tiễn
        Bắc Bộ	thực tiễn
        Trung Bộ	thực tiễn
        Nam Bộ	thực tiễn
        Đông Nam Bộ	thực tiễn
        Tây Nam Bộ	thực tiễn
        Bắc Trung Bộ	thực tiễn
        Nam Trung Bộ	thực tiễn
        Hoàng Sa	thực tiễn
        Trường Sa	thực tiễn
        Châu Âu	thực tiễn
        Châu Á	thực tiễn
        Châu Phi	thực tiễn
        Châu Mỹ	thực tiễn
        Châu Đại Dương	thực tiễn
        Algeria	thực tiễn
        Morocco	thực tiễn
        Nam Phi	thực tiễn
        Angola	thực tiễn
        Mozambique	thực tiễn
        Nigeria	thực tiễn
        Kenya	thực tiễn
        Úc	thực tiễn
        Australia	thực tiễn
        Ô-xtrây-li-a	thực tiễn
        New Zealand	thực tiễn
        Niu Di-lân	thực tiễn
        Vatican	thực tiễn
        """)
}
