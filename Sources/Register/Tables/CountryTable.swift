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
        Trung Hoa	thực tiễn
        Đài Loan	thực tiễn
        Hồng Kông	thực tiễn
        Hong Kong	thực tiễn
        Ma Cao	thực tiễn
        Ethiopia	thực tiễn
        Ê-ti-ô-pi-a	thực tiễn
        Timor Leste	thực tiễn
        Đông Ti-mo	thực tiễn
        Xri Lan-ca	thực tiễn
        Băng-la-đét	thực tiễn
        Pa-ki-xtan	thực tiễn
        Áp-ga-ni-xtan	thực tiễn
        I-ran	thực tiễn
        I-rắc	thực tiễn
        I-xra-en	thực tiễn
        Pa-le-xtin	thực tiễn
        Xi-ri	thực tiễn
        Ả Rập Saudi	thực tiễn
        Saudi Arabia	thực tiễn
        A-rập Xê-út	thực tiễn
        Ả-rập Xê-út	thực tiễn
        UAE	thực tiễn
        Các Tiểu vương quốc Ả Rập Thống nhất	thực tiễn
        Oman	thực tiễn
        Ô-man	thực tiễn
        Yemen	thực tiễn
        Y-ê-men	thực tiễn
        Bahrain	thực tiễn
        Jordan	thực tiễn
        Gioóc-đa-ni	thực tiễn
        Lebanon	thực tiễn
        Li-băng	thực tiễn
        Ca-ta	thực tiễn
        Cô-oét	thực tiễn
        Kyrgyzstan	thực tiễn
        Tajikistan	thực tiễn
        Turkmenistan	thực tiễn
        Ca-dắc-xtan	thực tiễn
        U-dơ-bê-ki-xtan	thực tiễn
        Azerbaijan	thực tiễn
        A-déc-bai-gian	thực tiễn
        Armenia	thực tiễn
        Ác-mê-ni-a	thực tiễn
        Georgia	thực tiễn
        Gru-di-a	thực tiễn
        U-crai-na	thực tiễn
        Ucraina	thực tiễn
        Bê-la-rút	thực tiễn
        Moldova	thực tiễn
        Estonia	thực tiễn
        Latvia	thực tiễn
        Lithuania	thực tiễn
        Séc và Xlô-va-ki-a	thực tiễn
        Xlô-va-ki-a	thực tiễn
        Hung-ga-ri	thực tiễn
        Ru-ma-ni	thực tiễn
        Bun-ga-ri	thực tiễn
        Serbia	thực tiễn
        Xéc-bi-a	thực tiễn
        Croatia	thực tiễn
        Crô-a-ti-a	thực tiễn
        Slovenia	thực tiễn
        Bosnia	thực tiễn
        Montenegro	thực tiễn
        Albania	thực tiễn
        Bắc Macedonia	thực tiễn
        Kosovo	thực tiễn
        Malta	thực tiễn
        Síp	thực tiễn
        Iceland	thực tiễn
        Ai-xơ-len	thực tiễn
        Ai-len	thực tiễn
        Ý	thực tiễn
        Lúc-xăm-bua	thực tiễn
        Công-gô	thực tiễn
        Congo	thực tiễn
        Gana	thực tiễn
        Ghana	thực tiễn
        Senegal	thực tiễn
        Mali	thực tiễn
        Burkina Faso	thực tiễn
        Bờ Biển Ngà	thực tiễn
        Cameroon	thực tiễn
        Gabon	thực tiễn
        Guinea	thực tiễn
        Uganda	thực tiễn
        Tanzania	thực tiễn
        Rwanda	thực tiễn
        Burundi	thực tiễn
        Zambia	thực tiễn
        Zimbabwe	thực tiễn
        Namibia	thực tiễn
        Botswana	thực tiễn
        Madagascar	thực tiễn
        Mauritius	thực tiễn
        Sudan	thực tiễn
        Nam Sudan	thực tiễn
        Somalia	thực tiễn
        Eritrea	thực tiễn
        Djibouti	thực tiễn
        Libya	thực tiễn
        Li-bi	thực tiễn
        Tunisia	thực tiễn
        Tuy-ni-di	thực tiễn
        An-giê-ri	thực tiễn
        Ma-rốc	thực tiễn
        Ăng-gô-la	thực tiễn
        Mô-dăm-bích	thực tiễn
        Ni-giê-ri-a	thực tiễn
        Kê-ni-a	thực tiễn
        Goa-tê-ma-la	thực tiễn
        Guatemala	thực tiễn
        Honduras	thực tiễn
        El Salvador	thực tiễn
        Nicaragua	thực tiễn
        Costa Rica	thực tiễn
        Panama	thực tiễn
        Pa-na-ma	thực tiễn
        Haiti	thực tiễn
        Ha-i-ti	thực tiễn
        Dominica	thực tiễn
        Jamaica	thực tiễn
        Ác-hen-ti-na	thực tiễn
        Vê-nê-xu-ê-la	thực tiễn
        Cô-lôm-bi-a	thực tiễn
        Pê-ru	thực tiễn
        Bolivia	thực tiễn
        Bô-li-vi-a	thực tiễn
        Ecuador	thực tiễn
        Paraguay	thực tiễn
        Uruguay	thực tiễn
        U-ru-goay	thực tiễn
        Papua New Guinea	thực tiễn
        Fiji	thực tiễn
        Phi-gi	thực tiễn
        Samoa	thực tiễn
        Tonga	thực tiễn
        Vanuatu	thực tiễn
        Mông-cổ	thực tiễn
        Maldives	thực tiễn
        Bhutan	thực tiễn
        Liên minh châu Âu	thực tiễn
        EU	thực tiễn
        Tòa thánh	thực tiễn
        """)
}
