extension Table {
    /// Days that are kept every year: month and day in the `solar` or the `lunar` calendar, the year they are counted from
    /// (empty where none counts them), and `kind`: public-holiday, national-commemoration, traditional-day, international-day or
    /// anniversary.
    package static let anniversaries = Table(
        "anniversaries",
        """
        event	date	calendar	first	kind	source
        Tết Dương lịch	01-01	solar		public-holiday	https://balkanpoliticalclub.net/ngay-30-4-tieng-anh/
        Ngày Tổng tuyển cử đầu tiên bầu Quốc hội Việt Nam	01-06	solar	1946	anniversary	https://truyen2u.pro/hoaanhtuan-quoc-hoi-2929593/
        Ngày truyền thống học sinh, sinh viên và Hội Sinh viên Việt Nam	01-09	solar	1950	traditional-day	https://moiday.com/commemoration-la-gi/amp
        Ngày Bác Hồ về nước trực tiếp lãnh đạo cách mạng Việt Nam	01-28	solar	1941	anniversary	https://thanhnien.vn/tuoi-tre-mat-tran-to-quoc-mang-mua-xuan-am-ap-ve-xa-bien-gioi-ha-lang-185260128171908929.htm
        Ngày thành lập Đảng Cộng sản Việt Nam	02-03	solar	1930	national-commemoration	https://moiday.com/commemoration-la-gi/amp
        Ngày Thầy thuốc Việt Nam	02-27	solar	1955	traditional-day	https://moiday.com/commemoration-la-gi/amp
        Ngày truyền thống Bộ đội Biên phòng	03-03	solar	1959	traditional-day	https://vnask.com/thang-3-co-ngay-le-gi-cac-ngay-le-trong-thang-3-8212
        Ngày Biên phòng toàn dân	03-03	solar	1989	traditional-day	github:ThanhChinhBK/vietnews
        Ngày Quốc tế Phụ nữ	03-08	solar	1910	international-day	https://moiday.com/commemoration-la-gi/amp
        Ngày Báo Nhân Dân ra số đầu	03-11	solar	1951	traditional-day	https://nhandan.vn/tin-tuc-su-kien/nha-bao-ha-dang-chuyen-nghe-chuyen-doi-257305/
        Ngày thành lập Đảng bộ thành phố Hà Nội	03-17	solar	1930	anniversary	https://baomoi.com/90-nam-dang-bo-tp-ha-noi-tiep-noi-nhung-trang-su-vang-cua-thu-do-anh-hung/c/34321614.epi
        Ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh	03-26	solar	1931	traditional-day	https://moiday.com/commemoration-la-gi/amp
        Ngày Thể thao Việt Nam	03-27	solar	1946	traditional-day	https://tuoitre.vn/ky-niem-80-nam-ngay-truyen-thong-the-duc-the-thao-viet-nam-nhieu-hoat-dong-soi-noi-20260327083031797.htm
        Ngày truyền thống Dân quân tự vệ	03-28	solar	1935	traditional-day	https://lichamduong.org/xem-lich-ngay-28-thang-3-nam-1952
        Ngày Sách và Văn hóa đọc Việt Nam	04-21	solar	2014	traditional-day	https://moiday.com/commemoration-la-gi/amp
        Ngày truyền thống ngành Xây dựng Việt Nam	04-29	solar	1958	traditional-day	github:ThanhChinhBK/vietnews
        Ngày giải phóng miền Nam, thống nhất đất nước	04-30	solar	1975	public-holiday	https://balkanpoliticalclub.net/ngay-30-4-tieng-anh/
        Ngày Quốc tế Lao động	05-01	solar	1886	public-holiday	https://balkanpoliticalclub.net/ngay-30-4-tieng-anh/
        Ngày thành lập Ngân hàng Nhà nước Việt Nam	05-06	solar	1951	traditional-day	github:ThanhChinhBK/vietnews
        Ngày truyền thống ngành Thống kê Việt Nam	05-06	solar	1946	traditional-day	https://tuoitre.vn/80-nam-nganh-thong-ke-tu-can-nha-mai-la-vung-son-duong-den-co-quan-thong-ke-quoc-gia-20260416225556111.htm
        Ngày Chiến thắng Điện Biên Phủ	05-07	solar	1954	national-commemoration	https://balkanpoliticalclub.net/ngay-30-4-tieng-anh/
        Ngày truyền thống Hải quân nhân dân Việt Nam	05-07	solar	1955	traditional-day	github:ThanhChinhBK/vietnews
        Ngày truyền thống ngành Công Thương Việt Nam	05-14	solar	1951	traditional-day	http://www.tapchicongthuong.vn/bai-viet/nganh-cong-thuong-qua-cac-thoi-ky-lich-su-9635.htm
        Ngày thành lập Đội Thiếu niên Tiền phong Hồ Chí Minh	05-15	solar	1941	traditional-day	https://thanhnien.vn/doi-tntp-ho-chi-minh-duoc-trao-tang-huan-chuong-lao-dong-hang-nhat-185260514204844789.htm
        Ngày mở đường Trường Sơn - Đường Hồ Chí Minh	05-19	solar	1959	traditional-day	github:ThanhChinhBK/vietnews
        Ngày sinh Chủ tịch Hồ Chí Minh	05-19	solar	1890	national-commemoration	https://balkanpoliticalclub.net/ngay-30-4-tieng-anh/
        Ngày Quốc tế Thiếu nhi	06-01	solar	1950	international-day	https://balkanpoliticalclub.net/ngay-30-4-tieng-anh/
        Ngày Bác Hồ ra đi tìm đường cứu nước	06-05	solar	1911	anniversary	github:ThanhChinhBK/vietnews
        Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc; Ngày truyền thống thi đua yêu nước	06-11	solar	1948	national-commemoration	github:ThanhChinhBK/vietnews
        Ngày Báo chí Cách mạng Việt Nam	06-21	solar	1925	traditional-day	https://thanhnien.vn/tri-tue-nhan-tao-khong-the-thay-the-ban-linh-trach-nhiem-cua-nha-bao-185260616214439182.htm
        Ngày Gia đình Việt Nam	06-28	solar	2001	traditional-day	https://balkanpoliticalclub.net/ngay-30-4-tieng-anh/
        Ngày Bảo hiểm y tế Việt Nam	07-01	solar	2009	traditional-day	https://kamereo.vn/blog/vi/thang-7-co-nhung-ngay-le-gi/
        Ngày Dân số thế giới	07-11	solar	1989	international-day	https://kamereo.vn/blog/vi/thang-7-co-nhung-ngay-le-gi/
        Ngày truyền thống lực lượng Thanh niên xung phong	07-15	solar	1950	traditional-day	https://kamereo.vn/blog/vi/thang-7-co-nhung-ngay-le-gi/
        Ngày truyền thống ngành Kiểm sát nhân dân	07-26	solar	1960	traditional-day	https://123docz.net/trich-doan/1391236-giai-doan-tu-nam-1960-den-nam.htm
        Ngày Thương binh - Liệt sĩ	07-27	solar	1947	national-commemoration	https://kamereo.vn/blog/vi/thang-7-co-nhung-ngay-le-gi/
        Ngày thành lập Công đoàn Việt Nam	07-28	solar	1929	traditional-day	https://www.thegioisofa.com/thang-7-co-ngay-le-gi/
        Ngày truyền thống Ngành Tuyên giáo của Đảng	08-01	solar	1930	traditional-day	https://vi.wikipedia.org/wiki/Ban_Tuyên_giáo_Trung_ương_Đảng_Cộng_sản_Việt_Nam
        Ngày thành lập ASEAN	08-08	solar	1967	international-day	github:ThanhChinhBK/vietnews
        Ngày Vì nạn nhân chất độc da cam Việt Nam	08-10	solar	2004	traditional-day	vietnammoi.vn id 20210707191113705
        Ngày truyền thống ngành Bưu điện Việt Nam	08-15	solar	1945	traditional-day	stttt.bacninh.gov.vn id 57420
        Ngày Cách mạng tháng Tám thành công	08-19	solar	1945	national-commemoration	https://balkanpoliticalclub.net/ngay-30-4-tieng-anh/
        Ngày truyền thống Công an nhân dân	08-19	solar	1945	traditional-day	https://tuoitre.vn/80-nam-luc-luong-cong-an-nhan-dan-sau-moi-chien-cong-la-tri-tue-va-mo-hoi-la-ky-luat-va-y-chi-20250817114015962.htm
        Ngày hội toàn dân bảo vệ an ninh Tổ quốc	08-19	solar	2005	traditional-day	https://thanhnien.vn/toan-dan-bao-ve-an-ninh-to-quoc-185250818200730191.htm
        Ngày sinh Chủ tịch Tôn Đức Thắng	08-20	solar	1888	anniversary	https://thanhnien.vn/nhieu-hoat-dong-ky-niem-137-nam-ngay-sinh-co-chu-tich-ton-duc-thang-185250820195040847.htm
        Ngày sinh Đại tướng Võ Nguyên Giáp	08-25	solar	1911	anniversary	github:magizbox/scraper
        Ngày truyền thống ngành Ngoại giao Việt Nam	08-28	solar	1945	traditional-day	https://tuoitre.vn/thu-chuc-mung-cua-tong-bi-thu-to-lam-nhan-ky-niem-80-nam-thanh-lap-nganh-ngoai-giao-20250824231731062.htm
        Ngày truyền thống ngành Tài chính Việt Nam	08-28	solar	1945	traditional-day	https://tuoitre.vn/ky-niem-80-nam-ngay-truyen-thong-nganh-tai-chinh-20250811170610625.htm
        Ngày truyền thống ngành Văn hóa, Thông tin	08-28	solar	1945	traditional-day	https://thanhnien.vn/chia-se-cua-nsnd-thanh-thuy-khi-duoc-vinh-danh-nhan-ngay-truyen-thong-nganh-van-hoa-185250823001036767.htm
        Ngày Chủ tịch Hồ Chí Minh qua đời	09-02	solar	1969	anniversary	github:ThanhChinhBK/vietnews
        Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam	09-02	solar	1945	public-holiday	https://balkanpoliticalclub.net/ngay-30-4-tieng-anh/
        Ngày thành lập Đài Tiếng nói Việt Nam	09-07	solar	1945	traditional-day	https://thanhnien.vn/dai-tieng-noi-viet-nam-ra-sach-ky-niem-80-nam-thanh-lap-185250904125857895.htm
        Ngày Xô viết Nghệ - Tĩnh	09-12	solar	1930	anniversary	github:ThanhChinhBK/vietnews
        Ngày truyền thống ngành Tòa án nhân dân	09-13	solar	1945	traditional-day	https://tuoitre.vn/tand-tp-hcm-trao-tang-ky-niem-chuong-vi-su-nghiep-toa-an-cho-ong-nguyen-van-nen-20250908120653633.htm
        Ngày thành lập Thông tấn xã Việt Nam	09-15	solar	1945	traditional-day	https://thanhnien.vn/tong-bi-thu-ttxvn-can-khong-ngung-tu-doi-moi-de-phat-trien-185250914202949594.htm
        Ngày Nam Bộ kháng chiến	09-23	solar	1945	anniversary	https://hoinhabaohcm.vn/index/search/24?keyword=+2020
        Ngày Quốc tế Người cao tuổi	10-01	solar	1990	international-day	https://huyendamha.vn/?p=8981
        Ngày truyền thống lực lượng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ	10-04	solar	1961	traditional-day	https://doanhnghieptiepthi.vn/cac-ngay-le-trong-thang-10-duong-lich-161211006130503276.htm
        Ngày Chuyển đổi số quốc gia	10-10	solar	2022	traditional-day	http://id.baoquocte.vn/ngay-1010-la-ngay-gi-nhung-su-kien-dien-ra-vao-ngay-10-thang-10-nam-2023-244692.html
        Ngày Giải phóng Thủ đô	10-10	solar	1954	anniversary	https://balkanpoliticalclub.net/ngay-30-4-tieng-anh/
        Ngày truyền thống Luật sư Việt Nam	10-10	solar	1945	traditional-day	https://congthuong.vn/thang-10-viet-nam-va-quoc-te-co-nhung-su-kien-ngay-le-gi-221392.html
        Ngày Doanh nhân Việt Nam	10-13	solar	2004	traditional-day	https://thanhnien.vn/tuan-le-doanh-nhan-va-sach-vinh-danh-top-10-sach-hay-doanh-nghiep-viet-185251009111615089.htm
        Ngày thành lập Hội Nông dân Việt Nam	10-14	solar	1930	traditional-day	https://thanhnien.vn/bao-thanh-nien-doat-giai-bao-chi-toan-quoc-ve-nong-nghiep-185251207072709785.htm
        Ngày truyền thống ngành Tổ chức xây dựng Đảng	10-14	solar	1930	traditional-day	https://thapmuoi.dongthap.gov.vn/
        Ngày truyền thống Hội Liên hiệp Thanh niên Việt Nam	10-15	solar	1956	traditional-day	https://thanhnien.vn/thap-sang-tinh-yeu-to-quoc-va-ngon-lua-song-dep-cua-nguoi-tre-185251011224908177.htm
        Ngày truyền thống công tác Dân vận của Đảng	10-15	solar	1930	traditional-day	https://thuvienphapluat.vn/phap-luat/ky-niem-ngay-truyen-thong-cong-tac-dan-van-cua-dang-va-ngay-dan-van-cua-ca-nuoc-la-ngay-bao-nhieu-176597-116878.html
        Ngày truyền thống ngành Kiểm tra Đảng	10-16	solar	1948	traditional-day	https://danguykhoi.phutho.gov.vn/Chuyen-muc-tin/Chi-tiet-tin/tabid/92/title/6108/
        Ngày truyền thống Văn phòng cấp ủy Đảng; Ngày truyền thống Văn phòng Trung ương Đảng	10-18	solar	1930	traditional-day	https://daidoanket.vn/90-nam-ngay-truyen-thong-van-phong-trung-uong-dang-10168922.html
        Ngày Báo Quân đội nhân dân ra số đầu	10-20	solar	1950	traditional-day	https://thanhnien.vn/tang-huan-chuong-bao-ve-to-quoc-hang-ba-cho-bao-quan-doi-nhan-dan-185251020143952839.htm
        Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam; Ngày Phụ nữ Việt Nam	10-20	solar	1930	traditional-day	https://balkanpoliticalclub.net/ngay-30-4-tieng-anh/
        Ngày Liên hợp quốc	10-24	solar	1945	international-day	https://tuoitre.vn/tong-thu-ky-lien-hop-quoc-sap-tham-viet-nam-du-le-ky-cong-uoc-ha-noi-20251020220753112.htm
        Ngày Cách mạng Tháng Mười Nga	11-07	solar	1917	international-day	https://thanhnien.vn/ong-le-quoc-phong-trao-huy-hieu-60-nam-tuoi-dang-den-cu-nguyen-duy-anh-185251103163232082.htm
        Ngày thành lập Đảng bộ Khối các cơ quan Trung ương	11-07	solar	1948	traditional-day	http://hoilhpn.vinhphuc.gov.vn/tintuc/Pages/tin-tuc.aspx?ItemID=31267
        Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam	11-09	solar	2013	traditional-day	cuocsong.giaoducthoidai.vn id n594
        Ngày truyền thống Mặt trận Dân tộc Thống nhất Việt Nam	11-18	solar	1930	traditional-day	https://defzone.net/wiki/Chủ_tịch_Ủy_ban_Trung_ương_Mặt_trận_Tổ_quốc_Việt_Nam
        Ngày Nhà giáo Việt Nam	11-20	solar	1982	traditional-day	https://balkanpoliticalclub.net/ngay-30-4-tieng-anh/
        Ngày Di sản văn hóa Việt Nam	11-23	solar	2005	traditional-day	https://thanhnien.vn/bao-ton-tin-nguong-tho-duc-huyen-thien-chan-vu-o-dinh-co-200-tuoi-185251027101149615.htm
        Ngày Nam Kỳ khởi nghĩa	11-23	solar	1940	anniversary	https://thanhnien.vn/lanh-dao-tphcm-dang-huong-hop-mat-ky-niem-85-nam-ngay-nam-ky-khoi-nghia-185251123114431816.htm
        Ngày thành lập Hội Chữ thập đỏ Việt Nam	11-23	solar	1946	traditional-day	thuviennhadat.vn id 631419
        Ngày truyền thống ngành Thanh tra Việt Nam	11-23	solar	1945	traditional-day	ttt.baclieu.gov.vn
        Ngày Thế giới phòng, chống AIDS	12-01	solar	1988	international-day	thanhnien.vn id 185251130084905192
        Ngày thành lập Hội Cựu chiến binh Việt Nam	12-06	solar	1989	traditional-day	https://mogi.vn/news/thang-12-co-ngay-le-gi-205112/
        Ngày Toàn quốc kháng chiến	12-19	solar	1946	anniversary	github:ThanhChinhBK/vietnews
        Ngày thành lập Mặt trận Dân tộc Giải phóng miền Nam Việt Nam	12-20	solar	1960	anniversary	github:ThanhChinhBK/vietnews
        Ngày thành lập Quân đội nhân dân Việt Nam	12-22	solar	1944	national-commemoration	https://tuoitre.vn/tp-hcm-gap-mat-can-bo-nghi-huu-on-truyen-thong-ngay-thanh-lap-quan-doi-nhan-dan-viet-nam-20251221131604235.htm
        Ngày hội Quốc phòng toàn dân	12-22	solar	1989	national-commemoration	https://tuoitre.vn/tp-hcm-gap-mat-can-bo-nghi-huu-on-truyen-thong-ngay-thanh-lap-quan-doi-nhan-dan-viet-nam-20251221131604235.htm
        Tết Nguyên đán	01-01	lunar		public-holiday	https://balkanpoliticalclub.net/ngay-30-4-tieng-anh/
        Giỗ Tổ Hùng Vương	03-10	lunar		public-holiday	https://balkanpoliticalclub.net/ngay-30-4-tieng-anh/
        """)
}
