extension Table {
    /// Congresses of the Party and terms of the Quốc hội: first and last day of the congress or first session, years of the term.
    package static let terms = Table(
        "terms",
        """
        kind	number	start	end	from	to	leader	source
        party-congress	1	1935-03-27	1935-03-31	1935	1951	Lê Hồng Phong (sau: Hà Huy Tập, Nguyễn Văn Cừ, Trường Chinh)	https://thuvienphapluat.vn/phap-luat/dang-cong-san-viet-nam-da-qua-bao-nhieu-ky-dai-hoi-tong-ket-13-ky-dai-hoi-dang-tinh-den-nam-2023-800762-130458.html
        party-congress	2	1951-02-11	1951-02-19	1951	1960	Trường Chinh	https://thuvienphapluat.vn/phap-luat/dang-cong-san-viet-nam-da-qua-bao-nhieu-ky-dai-hoi-tong-ket-13-ky-dai-hoi-dang-tinh-den-nam-2023-800762-130458.html
        party-congress	3	1960-09-05	1960-09-10	1960	1976	Lê Duẩn	https://thuvienphapluat.vn/phap-luat/dang-cong-san-viet-nam-da-qua-bao-nhieu-ky-dai-hoi-tong-ket-13-ky-dai-hoi-dang-tinh-den-nam-2023-800762-130458.html
        party-congress	4	1976-12-14	1976-12-20	1976	1982	Lê Duẩn	https://cand.com.vn/Phong-su-tu-lieu/Dai-hoi-Dang---Nhung-chang-duong-lich-su-(phan-3)-103660/
        party-congress	5	1982-03-27	1982-03-31	1982	1986	Lê Duẩn (sau: Trường Chinh từ 14/7/1986)	qdnd.vn id 462476
        party-congress	6	1986-12-15	1986-12-18	1986	1991	Nguyễn Văn Linh	qdnd.vn id 462476
        party-congress	7	1991-06-24	1991-06-27	1991	1996	Đỗ Mười	https://nhandan.vn/cac-ky-dai-hoi-tag83549.html
        party-congress	8	1996-06-28	1996-07-01	1996	2001	Đỗ Mười (sau: Lê Khả Phiêu từ 12/1997)	https://nhandan.vn/cac-ky-dai-hoi-tag83549.html
        party-congress	9	2001-04-19	2001-04-22	2001	2006	Nông Đức Mạnh	https://en.wikipedia.org/wiki/9th_National_Congress_of_the_Communist_Party_of_Vietnam
        party-congress	10	2006-04-18	2006-04-25	2006	2011	Nông Đức Mạnh	https://nhandan.vn/cac-ky-dai-hoi-tag83549.html
        party-congress	11	2011-01-12	2011-01-19	2011	2016	Nguyễn Phú Trọng	https://nhandan.vn/cac-ky-dai-hoi-tag83549.html
        party-congress	12	2016-01-20	2016-01-28	2016	2021	Nguyễn Phú Trọng	https://nhandan.vn/cac-ky-dai-hoi-tag83549.html
        party-congress	13	2021-01-25	2021-02-01	2021	2026	Nguyễn Phú Trọng (sau: Tô Lâm từ 3/8/2024)	https://nhandan.vn/cac-ky-dai-hoi-tag83549.html
        party-congress	14	2026-01-19	2026-01-23	2026	2031	Tô Lâm	https://thanhnien.vn/19-uy-vien-bo-chinh-tri-khoa-xiv-185260123091408924.htm
        national-assembly	1	1946-01-06	1946-01-06	1946	1960	Nguyễn Văn Tố (3-11/1946); Bùi Bằng Đoàn; Tôn Đức Thắng	https://truyen2u.pro/hoaanhtuan-quoc-hoi-2929593/hoaanhtuan-quoc-hoi-637691.html
        national-assembly	2	1960-05-08	1960-05-08	1960	1964	Trường Chinh	https://truyen2u.pro/hoaanhtuan-quoc-hoi-2929593/hoaanhtuan-quoc-hoi-637691.html
        national-assembly	3	1964-04-26	1964-04-26	1964	1971	Trường Chinh	https://tienphong.vn/xa-hoi/quoc-hoi-viet-nam-qua-cac-thoi-ky-538957.tpo
        national-assembly	4	1971-04-11	1971-04-11	1971	1975	Trường Chinh	https://tienphong.vn/xa-hoi/quoc-hoi-viet-nam-qua-cac-thoi-ky-538957.tpo
        national-assembly	5	1975-04-06	1975-04-06	1975	1976	Trường Chinh	https://tienphong.vn/xa-hoi/quoc-hoi-viet-nam-qua-cac-thoi-ky-538957.tpo
        national-assembly	6	1976-04-25	1976-04-25	1976	1981	Trường Chinh	https://tienphong.vn/xa-hoi/quoc-hoi-viet-nam-qua-cac-thoi-ky-538957.tpo
        national-assembly	7	1981-04-26	1981-04-26	1981	1987	Nguyễn Hữu Thọ	https://tienphong.vn/xa-hoi/quoc-hoi-viet-nam-qua-cac-thoi-ky-538957.tpo
        national-assembly	8	1987-04-19	1987-04-19	1987	1992	Lê Quang Đạo	https://tienphong.vn/xa-hoi/quoc-hoi-viet-nam-qua-cac-thoi-ky-538957.tpo
        national-assembly	9	1992-07-19	1992-07-19	1992	1997	Nông Đức Mạnh	every-politician-scrapers/vietnam sources/wpoffice/speaker/scraped.csv (leader)
        national-assembly	10	1997-07-20	1997-07-20	1997	2002	Nông Đức Mạnh; Nguyễn Văn An	every-politician-scrapers/vietnam sources/wpoffice/speaker/scraped.csv (leader)
        national-assembly	11	2002-05-19	2002-05-19	2002	2007	Nguyễn Văn An; Nguyễn Phú Trọng	every-politician-scrapers/vietnam sources/wpoffice/speaker/scraped.csv (leader)
        national-assembly	12	2007-05-20	2007-05-20	2007	2011	Nguyễn Phú Trọng	every-politician-scrapers/vietnam sources/wpoffice/speaker/scraped.csv (leader)
        national-assembly	13	2011-05-22	2011-05-22	2011	2016	Nguyễn Sinh Hùng; Nguyễn Thị Kim Ngân	every-politician-scrapers/vietnam sources/wpoffice/speaker/scraped.csv (leader)
        national-assembly	14	2016-05-22	2016-05-22	2016	2021	Nguyễn Thị Kim Ngân; Vương Đình Huệ	every-politician-scrapers/vietnam sources/wpoffice/speaker/scraped.csv (leader)
        national-assembly	15	2021-05-23	2021-05-23	2021	2026	Vương Đình Huệ; Trần Thanh Mẫn (từ 20/5/2024)	https://tapchicongsan.org.vn/chinh-tri-xay-dung-dang/-/2018/821743/
        national-assembly	16	2026-03-15	2026-03-15	2026	2031	Trần Thanh Mẫn	https://baoquangtri.vn/xa-hoi/202603/ngay-bau-cu-la-ngay-hoi-dai-doan-ket-toan-dan-toc-0956ad9
        """)
}
