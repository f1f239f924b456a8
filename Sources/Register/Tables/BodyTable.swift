extension Table {
    /// Central bodies of the Party, the State, the unions, the courts, the forces and the press, and the provincial Party
    /// committees. Short names and abbreviations are parted by `|`; years as known, an empty `to` does not mean today.
    ///
    /// `sort` is party-central, party-bloc, party-local, state-central, ministry, national-assembly, judiciary, mass-org,
    /// armed-forces, local, press or other. `note` says what became of the body or what it was; `confidence` is `high` or
    /// `medium`: only rows that are `high` may raise a finding.
    package static let bodies = Table(
        "bodies",
        """
        name	short-names	abbreviations	sort	parent	from	to	note	confidence	source
        Đảng Cộng sản Việt Nam	Đảng	ĐCSVN	party-central		1930-02-03		tên qua các thời kỳ: Đảng Cộng sản Đông Dương (10/1930-1951), Đảng Lao động Việt Nam (1951-1976)	high	https://en.daihoidang.vn/lich-su.vnp
        Đại hội đại biểu toàn quốc của Đảng	Đại hội Đảng		party-central					high	https://en.daihoidang.vn/lich-su.vnp
        Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam	Ban Chấp hành Trung ương|Trung ương Đảng|Trung ương	BCHTW|BCHTƯ	party-central	Đảng Cộng sản Việt Nam				medium	kiến thức chung
        Ban Chấp hành Trung ương Đảng Lao động Việt Nam			party-central	Đảng Cộng sản Việt Nam	1951-02	1976-12	nay là Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam	medium	kiến thức chung
        Bộ Chính trị		BCT	party-central	Đảng Cộng sản Việt Nam				medium	kiến thức chung
        Ban Bí thư	Ban Bí thư Trung ương Đảng	BBT	party-central	Đảng Cộng sản Việt Nam				medium	kiến thức chung
        Thường vụ Bộ Chính trị			party-central	Đảng Cộng sản Việt Nam	1996	2001	thay Ban Bí thư trong khóa VIII	medium	kiến thức chung
        Ủy ban Kiểm tra Trung ương	Ủy ban Kiểm tra	UBKT TW|UBKTTW	party-central	Đảng Cộng sản Việt Nam				medium	kiến thức chung
        Quân ủy Trung ương		QUTW	party-central	Đảng Cộng sản Việt Nam			tên cũ: Đảng ủy Quân sự Trung ương	medium	kiến thức chung
        Đảng ủy Quân sự Trung ương		ĐUQSTW	party-central	Đảng Cộng sản Việt Nam			nay là Quân ủy Trung ương	medium	kiến thức chung
        Đảng ủy Công an Trung ương		ĐUCATW	party-central	Đảng Cộng sản Việt Nam				medium	kiến thức chung
        Ban Tổ chức Trung ương	Ban Tổ chức	BTCTW	party-central	Đảng Cộng sản Việt Nam				medium	kiến thức chung
        Ban Nội chính Trung ương	Ban Nội chính	BNCTW	party-central	Đảng Cộng sản Việt Nam	2012-12		giải thể 2007, tái lập cuối 2012	medium	kiến thức chung
        Hội đồng Lý luận Trung ương		HĐLLTW	party-central	Đảng Cộng sản Việt Nam				medium	kiến thức chung
        Ban Bảo vệ, chăm sóc sức khỏe cán bộ Trung ương	Ban Bảo vệ sức khỏe Trung ương		party-central	Đảng Cộng sản Việt Nam		2025	chuyển về Bộ Y tế năm 2025	medium	kiến thức chung
        Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực	Ban Chỉ đạo Trung ương về phòng, chống tham nhũng		party-central	Đảng Cộng sản Việt Nam	2013			medium	kiến thức chung
        Ban Chỉ đạo Cải cách tư pháp Trung ương			party-central	Đảng Cộng sản Việt Nam				medium	kiến thức chung
        Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số		BCĐ57	party-central	Đảng Cộng sản Việt Nam	2025			medium	kiến thức chung
        Tiểu ban Văn kiện Đại hội XIV	Tiểu ban Văn kiện		party-central	Đảng Cộng sản Việt Nam				medium	kiến thức chung
        Tiểu ban Nhân sự Đại hội XIV	Tiểu ban Nhân sự		party-central	Đảng Cộng sản Việt Nam				medium	kiến thức chung
        Tiểu ban Kinh tế - Xã hội Đại hội XIV	Tiểu ban Kinh tế - Xã hội		party-central	Đảng Cộng sản Việt Nam				medium	kiến thức chung
        Tiểu ban Điều lệ Đảng Đại hội XIV	Tiểu ban Điều lệ Đảng		party-central	Đảng Cộng sản Việt Nam				medium	kiến thức chung
        Tiểu ban Tổ chức phục vụ Đại hội XIV			party-central	Đảng Cộng sản Việt Nam				medium	kiến thức chung
        Ban Chỉ đạo Tây Bắc			party-central	Đảng Cộng sản Việt Nam		2017-10	kết thúc hoạt động 10/2017	medium	kiến thức chung
        Ban Chỉ đạo Tây Nguyên			party-central	Đảng Cộng sản Việt Nam		2017-10	kết thúc hoạt động 10/2017	medium	kiến thức chung
        Ban Chỉ đạo Tây Nam Bộ			party-central	Đảng Cộng sản Việt Nam		2017-10-11	kết thúc hoạt động 10/2017	medium	kiến thức chung
        Ban Kinh tế Trung ương	Ban Kinh tế	BKTTW	party-central	Đảng Cộng sản Việt Nam	2012-12-28	2025-02	tái lập 28/12/2012; nay là Ban Chính sách, chiến lược Trung ương	medium	kiến thức chung
        Ban Đối ngoại Trung ương	Ban Đối ngoại	BĐNTW	party-central	Đảng Cộng sản Việt Nam		2025	kết thúc hoạt động 2025, nhiệm vụ chuyển về Bộ Ngoại giao và Văn phòng Trung ương Đảng	medium	kiến thức chung ; id.baoquocte.vn id 306716 (functions moved, NĐ 28/2025, 2025-02-24)
        Ban Cán sự đảng Ngoài nước			party-central	Đảng Cộng sản Việt Nam				medium	kiến thức chung
        Ban Tư tưởng - Văn hóa Trung ương			party-central	Đảng Cộng sản Việt Nam		2007	hợp nhất với Ban Khoa giáo Trung ương thành Ban Tuyên giáo Trung ương	medium	kiến thức chung
        Ban Khoa giáo Trung ương			party-central	Đảng Cộng sản Việt Nam		2007	hợp nhất thành Ban Tuyên giáo Trung ương	medium	kiến thức chung
        Ban Tài chính - Quản trị Trung ương			party-central	Đảng Cộng sản Việt Nam		2007	nhập vào Văn phòng Trung ương Đảng	medium	kiến thức chung
        Ban Dân vận và Mặt trận Trung ương			party-central	Đảng Cộng sản Việt Nam	1976-03-29	1981		medium	kiến thức chung
        Học viện Chính trị quốc gia Hồ Chí Minh	Học viện Chính trị	HVCTQGHCM	party-central	Đảng Cộng sản Việt Nam				medium	kiến thức chung
        Nhà xuất bản Chính trị quốc gia Sự thật	NXB Chính trị quốc gia Sự thật	NXB CTQG	party-central	Đảng Cộng sản Việt Nam				medium	kiến thức chung
        Văn phòng Trung ương Đảng	Văn phòng Trung ương	VPTW	party-central	Đảng Cộng sản Việt Nam	1930-10-18			high	https://nongnghiepmoitruong.vn/tong-bi-thu-to-lam-trao-quyet-dinh-thanh-lap-cac-dang-bo-truc-thuoc-trung-uong-d740762.html
        Ban Tuyên giáo và Dân vận Trung ương	Ban Tuyên giáo và Dân vận	BTGDVTW	party-central	Đảng Cộng sản Việt Nam	2025-02-03	2026-07-31	hợp nhất Ban Tuyên giáo Trung ương và Ban Dân vận Trung ương; đổi tên thành Ban Tuyên giáo Trung ương từ 1/8/2026	high	https://nongnghiepmoitruong.vn/tong-bi-thu-to-lam-trao-quyet-dinh-thanh-lap-cac-dang-bo-truc-thuoc-trung-uong-d740762.html ; vnexpress.net id 5104068
        Ban Chính sách, chiến lược Trung ương	Ban Chính sách, chiến lược	BCSCLTW	party-central	Đảng Cộng sản Việt Nam	2025-02-03		trên cơ sở Ban Kinh tế Trung ương	high	https://nongnghiepmoitruong.vn/tong-bi-thu-to-lam-trao-quyet-dinh-thanh-lap-cac-dang-bo-truc-thuoc-trung-uong-d740762.html
        Đảng ủy các cơ quan Đảng Trung ương	Đảng ủy các cơ quan Đảng TW		party-central	Đảng Cộng sản Việt Nam	2025-02-03			high	https://nongnghiepmoitruong.vn/tong-bi-thu-to-lam-trao-quyet-dinh-thanh-lap-cac-dang-bo-truc-thuoc-trung-uong-d740762.html
        Đảng ủy Chính phủ			party-central	Đảng Cộng sản Việt Nam	2025-02-03			high	https://nongnghiepmoitruong.vn/tong-bi-thu-to-lam-trao-quyet-dinh-thanh-lap-cac-dang-bo-truc-thuoc-trung-uong-d740762.html
        Đảng ủy Quốc hội			party-central	Đảng Cộng sản Việt Nam	2025-02-03			high	https://nongnghiepmoitruong.vn/tong-bi-thu-to-lam-trao-quyet-dinh-thanh-lap-cac-dang-bo-truc-thuoc-trung-uong-d740762.html
        Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương	Đảng ủy MTTQ, các đoàn thể Trung ương		party-central	Đảng Cộng sản Việt Nam	2025-02-03			high	https://nongnghiepmoitruong.vn/tong-bi-thu-to-lam-trao-quyet-dinh-thanh-lap-cac-dang-bo-truc-thuoc-trung-uong-d740762.html
        Đảng bộ các cơ quan Đảng Trung ương			party-central	Đảng Cộng sản Việt Nam	2025-02-03			high	https://nongnghiepmoitruong.vn/tong-bi-thu-to-lam-trao-quyet-dinh-thanh-lap-cac-dang-bo-truc-thuoc-trung-uong-d740762.html
        Đảng bộ Chính phủ			party-central	Đảng Cộng sản Việt Nam	2025-02-03			high	https://nongnghiepmoitruong.vn/tong-bi-thu-to-lam-trao-quyet-dinh-thanh-lap-cac-dang-bo-truc-thuoc-trung-uong-d740762.html
        Đảng bộ Quốc hội			party-central	Đảng Cộng sản Việt Nam	2025-02-03			high	https://nongnghiepmoitruong.vn/tong-bi-thu-to-lam-trao-quyet-dinh-thanh-lap-cac-dang-bo-truc-thuoc-trung-uong-d740762.html
        Đảng bộ Mặt trận Tổ quốc, các đoàn thể Trung ương	Đảng bộ MTTQ, các đoàn thể Trung ương		party-central	Đảng Cộng sản Việt Nam	2025-02-03			high	https://nongnghiepmoitruong.vn/tong-bi-thu-to-lam-trao-quyet-dinh-thanh-lap-cac-dang-bo-truc-thuoc-trung-uong-d740762.html
        Ban Tuyên giáo Trung ương	Ban Tuyên giáo	BTGTW	party-central	Đảng Cộng sản Việt Nam	2007	2025-02	2025-02 hợp nhất thành Ban Tuyên giáo và Dân vận Trung ương; tên này dùng lại từ 1/8/2026	high	https://vi.wikipedia.org/wiki/Ban_Tuyên_giáo_Trung_ương_Đảng_Cộng_sản_Việt_Nam ; https://nongnghiepmoitruong.vn/tong-bi-thu-to-lam-trao-quyet-dinh-thanh-lap-cac-dang-bo-truc-thuoc-trung-uong-d740762.html
        Ban Tuyên giáo Trung ương	Ban Tuyên giáo	BTGTW	party-central	Đảng Cộng sản Việt Nam	2026-08-01		trước là Ban Tuyên giáo và Dân vận Trung ương	high	vnexpress.net id 5104068
        Ban Dân vận Trung ương	Ban Dân vận	BDVTW	party-central	Đảng Cộng sản Việt Nam		2025-02	2025-02 hợp nhất vào Ban Tuyên giáo và Dân vận Trung ương	high	https://defzone.net/wiki/Trưởng_Ban_Dân_vận_Trung_ương_Đảng_Cộng_sản_Việt_Nam ; https://nongnghiepmoitruong.vn/tong-bi-thu-to-lam-trao-quyet-dinh-thanh-lap-cac-dang-bo-truc-thuoc-trung-uong-d740762.html
        Đảng ủy Khối các cơ quan Trung ương	Đảng ủy Khối|Đảng ủy Khối các cơ quan TW	ĐUK CCQTW|ĐUKCQTW	party-bloc	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam	2007-04-11	2025-01	thành lập theo Quyết định 47-QĐ/TW; kết thúc hoạt động 2025 khi lập 4 đảng bộ trực thuộc Trung ương	high	http://hoilhpn.vinhphuc.gov.vn/tintuc/Pages/tin-tuc.aspx?ItemID=31267
        Đảng bộ Khối các cơ quan Trung ương	Đảng bộ Khối		party-bloc	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam	1948-11-07	2025-01	tiền thân: Liên chi cơ quan Trung ương (7/11/1948)	high	http://hoilhpn.vinhphuc.gov.vn/tintuc/Pages/tin-tuc.aspx?ItemID=31267
        Đảng bộ các cơ quan Chính, Dân, Đảng Trung ương			party-bloc	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam			tiền thân của Đảng bộ Khối các cơ quan Trung ương	high	http://hoilhpn.vinhphuc.gov.vn/tintuc/Pages/tin-tuc.aspx?ItemID=31267
        Liên chi cơ quan Trung ương			party-bloc	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam	1948-11-07		tiền thân của Đảng bộ Khối các cơ quan Trung ương	high	http://hoilhpn.vinhphuc.gov.vn/tintuc/Pages/tin-tuc.aspx?ItemID=31267
        Đảng ủy Khối Doanh nghiệp Trung ương	Đảng ủy Khối DNTW	ĐUK DNTW	party-bloc	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam	2007-04	2025-01	các đảng bộ trực thuộc chuyển về Đảng bộ Chính phủ	medium	kiến thức chung
        Đảng bộ Khối Doanh nghiệp Trung ương	Đảng bộ Khối DNTW		party-bloc	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam	2007-04	2025-01		medium	kiến thức chung
        Đảng ủy Ngoài nước			party-bloc	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam			chuyển về Đảng ủy Bộ Ngoại giao năm 2025	medium	kiến thức chung
        Đảng ủy khối cơ quan Kinh tế Trung ương			party-bloc	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2007	sắp xếp thành các đảng bộ khối năm 2007	medium	kiến thức chung
        Đảng ủy khối cơ quan Dân vận Trung ương			party-bloc	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2007		medium	kiến thức chung
        Đảng ủy khối cơ quan Nội chính Trung ương			party-bloc	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2007		medium	kiến thức chung
        Đảng ủy khối cơ quan Khoa giáo Trung ương			party-bloc	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2007		medium	kiến thức chung
        Đảng ủy khối cơ quan Tư tưởng Trung ương			party-bloc	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2007		medium	kiến thức chung
        Đảng ủy khối cơ quan Đối ngoại Trung ương			party-bloc	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2007		medium	kiến thức chung
        Đoàn Thanh niên Khối các cơ quan Trung ương	Đoàn Khối các cơ quan Trung ương		party-bloc	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025		medium	kiến thức chung
        Đoàn Thanh niên Khối Doanh nghiệp Trung ương	Đoàn Khối Doanh nghiệp Trung ương		party-bloc	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025		medium	kiến thức chung
        Nước Cộng hòa xã hội chủ nghĩa Việt Nam	Cộng hòa xã hội chủ nghĩa Việt Nam|Việt Nam	CHXHCNVN|CHXHCN Việt Nam	state-central		1976-07-02			medium	kiến thức chung
        Nước Việt Nam Dân chủ Cộng hòa	Việt Nam Dân chủ Cộng hòa	VNDCCH	state-central		1945-09-02	1976-07-02		medium	kiến thức chung
        Chính phủ		CP	state-central					medium	kiến thức chung
        Hội đồng Bộ trưởng		HĐBT	state-central		1981	1992	tên của Chính phủ theo Hiến pháp 1980	medium	kiến thức chung
        Hội đồng Nhà nước			state-central		1981	1992	nguyên thủ tập thể theo Hiến pháp 1980	medium	kiến thức chung
        Văn phòng Chủ tịch nước		VPCTN	state-central					medium	kiến thức chung
        Hội đồng Quốc phòng và An ninh		HĐQPAN	state-central					medium	kiến thức chung
        Hội đồng Thi đua - Khen thưởng Trung ương		HĐTĐKTTW	state-central					medium	kiến thức chung
        Kiểm toán Nhà nước		KTNN	state-central		1994-07-11			medium	kiến thức chung
        Hội đồng Bầu cử quốc gia		HĐBCQG	state-central					medium	kiến thức chung
        Ban Chỉ đạo Trung ương về phòng thủ dân sự			state-central					medium	kiến thức chung
        Bộ Quốc phòng		BQP	ministry	Chính phủ				high	NQ 176/2025/QH15; https://sieucacuocnews.com/print/470461.html; https://e.vnexpress.net/news/news/politics/vietnam-s-national-assembly-names-new-deputy-pms-ministers-at-extraordinary-session-4851134.html
        Bộ Công an		BCA	ministry	Chính phủ				high	NQ 176/2025/QH15; https://sieucacuocnews.com/print/470461.html; https://e.vnexpress.net/news/news/politics/vietnam-s-national-assembly-names-new-deputy-pms-ministers-at-extraordinary-session-4851134.html
        Bộ Ngoại giao		BNG	ministry	Chính phủ				high	NQ 176/2025/QH15; https://sieucacuocnews.com/print/470461.html; https://e.vnexpress.net/news/news/politics/vietnam-s-national-assembly-names-new-deputy-pms-ministers-at-extraordinary-session-4851134.html
        Bộ Nội vụ		BNV	ministry	Chính phủ			từ 1/3/2025 tiếp nhận phần chính của Bộ Lao động - Thương binh và Xã hội	high	NQ 176/2025/QH15; https://sieucacuocnews.com/print/470461.html; https://e.vnexpress.net/news/news/politics/vietnam-s-national-assembly-names-new-deputy-pms-ministers-at-extraordinary-session-4851134.html
        Bộ Tư pháp		BTP	ministry	Chính phủ				high	NQ 176/2025/QH15; https://sieucacuocnews.com/print/470461.html; https://e.vnexpress.net/news/news/politics/vietnam-s-national-assembly-names-new-deputy-pms-ministers-at-extraordinary-session-4851134.html
        Bộ Tài chính		BTC	ministry	Chính phủ			từ 1/3/2025 hợp nhất với Bộ Kế hoạch và Đầu tư	high	NQ 176/2025/QH15; https://sieucacuocnews.com/print/470461.html; https://e.vnexpress.net/news/news/politics/vietnam-s-national-assembly-names-new-deputy-pms-ministers-at-extraordinary-session-4851134.html
        Bộ Công Thương		BCT	ministry	Chính phủ	2007-08		hợp nhất Bộ Công nghiệp và Bộ Thương mại	high	NQ 176/2025/QH15; https://sieucacuocnews.com/print/470461.html; https://e.vnexpress.net/news/news/politics/vietnam-s-national-assembly-names-new-deputy-pms-ministers-at-extraordinary-session-4851134.html
        Bộ Nông nghiệp và Môi trường		BNNMT|NN&MT	ministry	Chính phủ	2025-03-01		hợp nhất Bộ NN&PTNT và Bộ TN&MT	high	NQ 176/2025/QH15; https://sieucacuocnews.com/print/470461.html; https://e.vnexpress.net/news/news/politics/vietnam-s-national-assembly-names-new-deputy-pms-ministers-at-extraordinary-session-4851134.html
        Bộ Xây dựng		BXD	ministry	Chính phủ			từ 1/3/2025 hợp nhất với Bộ Giao thông vận tải	high	NQ 176/2025/QH15; https://sieucacuocnews.com/print/470461.html; https://e.vnexpress.net/news/news/politics/vietnam-s-national-assembly-names-new-deputy-pms-ministers-at-extraordinary-session-4851134.html
        Bộ Văn hóa, Thể thao và Du lịch	Bộ VHTTDL	VHTTDL|BVHTTDL	ministry	Chính phủ	2007-08		từ 1/3/2025 nhận quản lý báo chí	high	NQ 176/2025/QH15; https://sieucacuocnews.com/print/470461.html; https://e.vnexpress.net/news/news/politics/vietnam-s-national-assembly-names-new-deputy-pms-ministers-at-extraordinary-session-4851134.html
        Bộ Khoa học và Công nghệ	Bộ KH&CN	KH&CN|BKHCN	ministry	Chính phủ			từ 1/3/2025 hợp nhất với Bộ Thông tin và Truyền thông	high	NQ 176/2025/QH15; https://sieucacuocnews.com/print/470461.html; https://e.vnexpress.net/news/news/politics/vietnam-s-national-assembly-names-new-deputy-pms-ministers-at-extraordinary-session-4851134.html
        Bộ Giáo dục và Đào tạo	Bộ GD&ĐT	GD&ĐT|GDĐT|BGDĐT	ministry	Chính phủ				high	NQ 176/2025/QH15; https://sieucacuocnews.com/print/470461.html; https://e.vnexpress.net/news/news/politics/vietnam-s-national-assembly-names-new-deputy-pms-ministers-at-extraordinary-session-4851134.html
        Bộ Y tế		BYT	ministry	Chính phủ				high	NQ 176/2025/QH15; https://sieucacuocnews.com/print/470461.html; https://e.vnexpress.net/news/news/politics/vietnam-s-national-assembly-names-new-deputy-pms-ministers-at-extraordinary-session-4851134.html
        Bộ Dân tộc và Tôn giáo		BDTTG	ministry	Chính phủ	2025-03-01		trên cơ sở Ủy ban Dân tộc và Ban Tôn giáo Chính phủ	high	NQ 176/2025/QH15; https://sieucacuocnews.com/print/470461.html; https://e.vnexpress.net/news/news/politics/vietnam-s-national-assembly-names-new-deputy-pms-ministers-at-extraordinary-session-4851134.html
        Ngân hàng Nhà nước Việt Nam	Ngân hàng Nhà nước	NHNN	ministry	Chính phủ	1951-05-06			high	NQ 176/2025/QH15; https://sieucacuocnews.com/print/470461.html; https://e.vnexpress.net/news/news/politics/vietnam-s-national-assembly-names-new-deputy-pms-ministers-at-extraordinary-session-4851134.html
        Thanh tra Chính phủ		TTCP	ministry	Chính phủ				high	NQ 176/2025/QH15; https://sieucacuocnews.com/print/470461.html; https://e.vnexpress.net/news/news/politics/vietnam-s-national-assembly-names-new-deputy-pms-ministers-at-extraordinary-session-4851134.html
        Văn phòng Chính phủ		VPCP	ministry	Chính phủ				high	NQ 176/2025/QH15; https://sieucacuocnews.com/print/470461.html; https://e.vnexpress.net/news/news/politics/vietnam-s-national-assembly-names-new-deputy-pms-ministers-at-extraordinary-session-4851134.html
        Bộ Kế hoạch và Đầu tư	Bộ KH&ĐT	KH&ĐT|BKHĐT	ministry	Chính phủ		2025-02-28	hợp nhất vào Bộ Tài chính	high	NQ 176/2025/QH15; https://sieucacuocnews.com/print/470461.html; https://e.vnexpress.net/news/news/politics/vietnam-s-national-assembly-names-new-deputy-pms-ministers-at-extraordinary-session-4851134.html
        Bộ Giao thông vận tải	Bộ GTVT	GTVT|BGTVT	ministry	Chính phủ		2025-02-28	hợp nhất vào Bộ Xây dựng	high	NQ 176/2025/QH15; https://sieucacuocnews.com/print/470461.html; https://e.vnexpress.net/news/news/politics/vietnam-s-national-assembly-names-new-deputy-pms-ministers-at-extraordinary-session-4851134.html
        Bộ Nông nghiệp và Phát triển nông thôn	Bộ NN&PTNT	NN&PTNT|BNNPTNT	ministry	Chính phủ		2025-02-28	nay là Bộ Nông nghiệp và Môi trường	high	NQ 176/2025/QH15; https://sieucacuocnews.com/print/470461.html; https://e.vnexpress.net/news/news/politics/vietnam-s-national-assembly-names-new-deputy-pms-ministers-at-extraordinary-session-4851134.html
        Bộ Tài nguyên và Môi trường	Bộ TN&MT	TN&MT|BTNMT	ministry	Chính phủ	2002-08-05	2025-02-28	nay là Bộ Nông nghiệp và Môi trường	high	NQ 176/2025/QH15; https://sieucacuocnews.com/print/470461.html; https://e.vnexpress.net/news/news/politics/vietnam-s-national-assembly-names-new-deputy-pms-ministers-at-extraordinary-session-4851134.html
        Bộ Thông tin và Truyền thông	Bộ TT&TT	TT&TT|BTTTT	ministry	Chính phủ	2007-08	2025-02-28	hợp nhất vào Bộ Khoa học và Công nghệ	high	NQ 176/2025/QH15; https://sieucacuocnews.com/print/470461.html; https://e.vnexpress.net/news/news/politics/vietnam-s-national-assembly-names-new-deputy-pms-ministers-at-extraordinary-session-4851134.html
        Bộ Lao động - Thương binh và Xã hội	Bộ LĐTBXH|Bộ LĐ-TB&XH	LĐTBXH|BLĐTBXH	ministry	Chính phủ		2025-02-28	chuyển về Bộ Nội vụ và các bộ liên quan	high	NQ 176/2025/QH15; https://sieucacuocnews.com/print/470461.html; https://e.vnexpress.net/news/news/politics/vietnam-s-national-assembly-names-new-deputy-pms-ministers-at-extraordinary-session-4851134.html
        Ủy ban Dân tộc		UBDT	ministry	Chính phủ		2025-02-28	nay là Bộ Dân tộc và Tôn giáo	high	NQ 176/2025/QH15; https://sieucacuocnews.com/print/470461.html; https://e.vnexpress.net/news/news/politics/vietnam-s-national-assembly-names-new-deputy-pms-ministers-at-extraordinary-session-4851134.html
        Bộ Công nghiệp			ministry	Chính phủ		2007-08	hợp nhất thành Bộ Công Thương	medium	kiến thức chung
        Bộ Thương mại			ministry	Chính phủ		2007-08	hợp nhất thành Bộ Công Thương	medium	kiến thức chung
        Bộ Thủy sản			ministry	Chính phủ		2007-08	nhập vào Bộ Nông nghiệp và Phát triển nông thôn	medium	kiến thức chung
        Bộ Văn hóa - Thông tin		BVHTT	ministry	Chính phủ		2007-08	tách, lập Bộ VHTTDL và Bộ TT&TT	medium	kiến thức chung
        Bộ Bưu chính, Viễn thông		BBCVT	ministry	Chính phủ	2002	2007-08	nay là Bộ Thông tin và Truyền thông	medium	kiến thức chung
        Ủy ban Thể dục thể thao			ministry	Chính phủ		2007-08	nhập vào Bộ VHTTDL	medium	kiến thức chung
        Tổng cục Du lịch			ministry	Chính phủ			nay là Cục Du lịch Quốc gia Việt Nam	medium	kiến thức chung
        Ủy ban Dân số, Gia đình và Trẻ em			ministry	Chính phủ		2007-08		medium	kiến thức chung
        Thanh tra Nhà nước			ministry	Chính phủ		2004	nay là Thanh tra Chính phủ	medium	kiến thức chung
        Ban Tổ chức - Cán bộ Chính phủ			ministry	Chính phủ		2002	nay là Bộ Nội vụ	medium	kiến thức chung
        Bộ Đại học và Trung học chuyên nghiệp			ministry	Chính phủ		1990		medium	kiến thức chung
        Bộ Giáo dục			ministry	Chính phủ		1990		medium	kiến thức chung
        Ban Tôn giáo Chính phủ			state-central	Chính phủ		2025-02-28	chuyển về Bộ Dân tộc và Tôn giáo	medium	kiến thức chung
        Bảo hiểm Xã hội Việt Nam	BHXH Việt Nam	BHXHVN	state-central	Chính phủ		2025-02-28	chuyển về Bộ Tài chính	medium	kiến thức chung
        Ủy ban Quản lý vốn nhà nước tại doanh nghiệp	Ủy ban Quản lý vốn	CMSC	state-central	Chính phủ	2018	2025-02-28	kết thúc hoạt động	medium	kiến thức chung
        Ủy ban Giám sát tài chính Quốc gia			state-central	Chính phủ		2025-02-28	kết thúc hoạt động	medium	kiến thức chung
        Ban Quản lý Lăng Chủ tịch Hồ Chí Minh			state-central	Chính phủ		2025-02-28	chuyển về Bộ Quốc phòng	medium	kiến thức chung
        Viện Hàn lâm Khoa học xã hội Việt Nam		VASS|VHLKHXHVN	state-central	Chính phủ				medium	kiến thức chung
        Viện Hàn lâm Khoa học và Công nghệ Việt Nam		VAST|VHLKHCNVN	state-central	Chính phủ				medium	kiến thức chung
        Học viện Hành chính Quốc gia			state-central	Chính phủ			nhập vào Học viện Chính trị quốc gia Hồ Chí Minh	medium	kiến thức chung
        Đại học Quốc gia Hà Nội		ĐHQGHN	state-central	Chính phủ				medium	kiến thức chung
        Đại học Quốc gia Thành phố Hồ Chí Minh		ĐHQG-HCM|ĐHQG TP.HCM	state-central	Chính phủ				medium	kiến thức chung
        Tổng cục Thống kê		TCTK	state-central	Chính phủ		2025-02-28	nay là Cục Thống kê	medium	kiến thức chung
        Cục Thống kê		CTK	state-central	Chính phủ	2025-03-01			medium	kiến thức chung
        Tổng cục Thuế		TCT	state-central	Chính phủ		2025-02-28	nay là Cục Thuế	medium	kiến thức chung
        Tổng cục Hải quan		TCHQ	state-central	Chính phủ		2025-02-28	nay là Cục Hải quan	medium	kiến thức chung
        Kho bạc Nhà nước		KBNN	state-central	Chính phủ				medium	kiến thức chung
        Ủy ban Chứng khoán Nhà nước		UBCKNN	state-central	Chính phủ				medium	kiến thức chung
        Cục Báo chí			state-central	Chính phủ			thuộc Bộ VHTTDL từ 1/3/2025	medium	kiến thức chung
        Ban Thi đua - Khen thưởng Trung ương			state-central	Chính phủ				medium	kiến thức chung
        Cục Văn thư và Lưu trữ nhà nước			state-central	Chính phủ				medium	kiến thức chung
        Ủy ban Quốc gia về chuyển đổi số			state-central	Chính phủ				medium	kiến thức chung
        Ban Cơ yếu Chính phủ			state-central	Chính phủ				medium	kiến thức chung
        Quốc hội		QH	national-assembly		1946-01-06			medium	kiến thức chung
        Ủy ban Thường vụ Quốc hội		UBTVQH	national-assembly					medium	kiến thức chung
        Văn phòng Quốc hội		VPQH	national-assembly					medium	kiến thức chung
        Hội đồng Dân tộc của Quốc hội	Hội đồng Dân tộc	HĐDT	national-assembly					medium	kiến thức chung
        Ủy ban Pháp luật và Tư pháp của Quốc hội	Ủy ban Pháp luật và Tư pháp		national-assembly		2025-02		hợp nhất Ủy ban Pháp luật và Ủy ban Tư pháp	medium	kiến thức chung
        Ủy ban Kinh tế và Tài chính của Quốc hội	Ủy ban Kinh tế và Tài chính		national-assembly		2025-02		hợp nhất Ủy ban Kinh tế và Ủy ban Tài chính, Ngân sách	medium	kiến thức chung
        Ủy ban Văn hóa và Xã hội của Quốc hội	Ủy ban Văn hóa và Xã hội		national-assembly		2025-02		hợp nhất Ủy ban Văn hóa, Giáo dục và Ủy ban Xã hội	medium	kiến thức chung
        Ủy ban Quốc phòng, An ninh và Đối ngoại của Quốc hội			national-assembly		2025-02		hợp nhất Ủy ban Quốc phòng và An ninh, Ủy ban Đối ngoại	medium	kiến thức chung
        Ủy ban Khoa học, Công nghệ và Môi trường của Quốc hội	Ủy ban KH,CN&MT		national-assembly					medium	kiến thức chung
        Ủy ban Công tác đại biểu của Quốc hội	Ủy ban Công tác đại biểu		national-assembly		2025-02		trên cơ sở Ban Công tác đại biểu	medium	kiến thức chung
        Ủy ban Dân nguyện và Giám sát của Quốc hội	Ủy ban Dân nguyện và Giám sát		national-assembly		2025-02		trên cơ sở Ban Dân nguyện	medium	kiến thức chung
        Ủy ban Pháp luật của Quốc hội			national-assembly			2025-02		medium	kiến thức chung
        Ủy ban Tư pháp của Quốc hội			national-assembly			2025-02		medium	kiến thức chung
        Ủy ban Kinh tế của Quốc hội			national-assembly			2025-02		medium	kiến thức chung
        Ủy ban Tài chính, Ngân sách của Quốc hội			national-assembly			2025-02		medium	kiến thức chung
        Ủy ban Quốc phòng và An ninh của Quốc hội			national-assembly			2025-02		medium	kiến thức chung
        Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng của Quốc hội			national-assembly			2021-07	đổi tên thành Ủy ban Văn hóa, Giáo dục	medium	kiến thức chung
        Ủy ban Văn hóa, Giáo dục của Quốc hội			national-assembly		2021-07	2025-02		medium	kiến thức chung
        Ủy ban Về các vấn đề xã hội của Quốc hội			national-assembly			2021-07	đổi tên thành Ủy ban Xã hội	medium	kiến thức chung
        Ủy ban Xã hội của Quốc hội			national-assembly		2021-07	2025-02		medium	kiến thức chung
        Ủy ban Đối ngoại của Quốc hội			national-assembly			2025-02		medium	kiến thức chung
        Ban Công tác đại biểu			national-assembly		2003	2025-02		medium	kiến thức chung
        Ban Dân nguyện			national-assembly		2003	2025-02		medium	kiến thức chung
        Viện Nghiên cứu lập pháp			national-assembly			2025		medium	kiến thức chung
        Ban Thường trực Quốc hội			national-assembly		1946	1960		medium	kiến thức chung
        Đoàn đại biểu Quốc hội	Đoàn ĐBQH	ĐĐBQH	national-assembly					medium	kiến thức chung
        Nhóm nữ đại biểu Quốc hội Việt Nam			national-assembly					medium	kiến thức chung
        Ủy ban sửa đổi, bổ sung một số điều của Hiến pháp năm 2013			national-assembly		2025-05	2025-06		medium	kiến thức chung
        Tòa án nhân dân tối cao	Tòa án tối cao	TANDTC	judiciary					medium	https://www.search.com.vn/wiki/?q=Chánh_án_Tòa_án_Nhân_dân_Tối_cao_(Việt_Nam) ; https://vienkiemsathanam.gov.vn/
        Tòa án nhân dân cấp cao tại Hà Nội		TANDCC Hà Nội	judiciary		2015	2025-06-30	kết thúc hoạt động theo mô hình 3 cấp	medium	https://www.search.com.vn/wiki/?q=Chánh_án_Tòa_án_Nhân_dân_Tối_cao_(Việt_Nam) ; https://vienkiemsathanam.gov.vn/
        Tòa án nhân dân cấp cao tại Đà Nẵng		TANDCC Đà Nẵng	judiciary		2015	2025-06-30		medium	https://www.search.com.vn/wiki/?q=Chánh_án_Tòa_án_Nhân_dân_Tối_cao_(Việt_Nam) ; https://vienkiemsathanam.gov.vn/
        Tòa án nhân dân cấp cao tại Thành phố Hồ Chí Minh		TANDCC TP.HCM	judiciary		2015	2025-06-30		medium	https://www.search.com.vn/wiki/?q=Chánh_án_Tòa_án_Nhân_dân_Tối_cao_(Việt_Nam) ; https://vienkiemsathanam.gov.vn/
        Tòa án nhân dân cấp tỉnh	Tòa án tỉnh	TAND tỉnh	judiciary					medium	https://www.search.com.vn/wiki/?q=Chánh_án_Tòa_án_Nhân_dân_Tối_cao_(Việt_Nam) ; https://vienkiemsathanam.gov.vn/
        Tòa án nhân dân cấp huyện		TAND huyện	judiciary			2025-06-30	nay là Tòa án nhân dân khu vực	medium	https://www.search.com.vn/wiki/?q=Chánh_án_Tòa_án_Nhân_dân_Tối_cao_(Việt_Nam) ; https://vienkiemsathanam.gov.vn/
        Tòa án nhân dân khu vực		TAND khu vực	judiciary		2025-07-01			medium	https://www.search.com.vn/wiki/?q=Chánh_án_Tòa_án_Nhân_dân_Tối_cao_(Việt_Nam) ; https://vienkiemsathanam.gov.vn/
        Tòa án quân sự trung ương		TAQSTW	judiciary					medium	https://www.search.com.vn/wiki/?q=Chánh_án_Tòa_án_Nhân_dân_Tối_cao_(Việt_Nam) ; https://vienkiemsathanam.gov.vn/
        Viện Kiểm sát nhân dân tối cao	Viện Kiểm sát tối cao	VKSNDTC|VKSTC	judiciary		1960-07-26		tiền thân: Viện Công tố Trung ương	medium	https://www.search.com.vn/wiki/?q=Chánh_án_Tòa_án_Nhân_dân_Tối_cao_(Việt_Nam) ; https://vienkiemsathanam.gov.vn/
        Viện Công tố Trung ương			judiciary		1958	1960		medium	https://www.search.com.vn/wiki/?q=Chánh_án_Tòa_án_Nhân_dân_Tối_cao_(Việt_Nam) ; https://vienkiemsathanam.gov.vn/
        Viện Kiểm sát nhân dân cấp cao		VKSNDCC	judiciary		2015	2025-06-30		medium	https://www.search.com.vn/wiki/?q=Chánh_án_Tòa_án_Nhân_dân_Tối_cao_(Việt_Nam) ; https://vienkiemsathanam.gov.vn/
        Viện Kiểm sát nhân dân cấp tỉnh		VKSND tỉnh	judiciary					medium	https://www.search.com.vn/wiki/?q=Chánh_án_Tòa_án_Nhân_dân_Tối_cao_(Việt_Nam) ; https://vienkiemsathanam.gov.vn/
        Viện Kiểm sát nhân dân khu vực		VKSND khu vực	judiciary		2025-07-01			medium	https://www.search.com.vn/wiki/?q=Chánh_án_Tòa_án_Nhân_dân_Tối_cao_(Việt_Nam) ; https://vienkiemsathanam.gov.vn/
        Viện Kiểm sát quân sự trung ương		VKSQSTW	judiciary					medium	https://www.search.com.vn/wiki/?q=Chánh_án_Tòa_án_Nhân_dân_Tối_cao_(Việt_Nam) ; https://vienkiemsathanam.gov.vn/
        Cơ quan điều tra Viện Kiểm sát nhân dân tối cao			judiciary					medium	https://www.search.com.vn/wiki/?q=Chánh_án_Tòa_án_Nhân_dân_Tối_cao_(Việt_Nam) ; https://vienkiemsathanam.gov.vn/
        Học viện Tòa án			judiciary					medium	https://www.search.com.vn/wiki/?q=Chánh_án_Tòa_án_Nhân_dân_Tối_cao_(Việt_Nam) ; https://vienkiemsathanam.gov.vn/
        Trường Đại học Kiểm sát Hà Nội			judiciary					medium	https://www.search.com.vn/wiki/?q=Chánh_án_Tòa_án_Nhân_dân_Tối_cao_(Việt_Nam) ; https://vienkiemsathanam.gov.vn/
        Hội đồng Thẩm phán Tòa án nhân dân tối cao			judiciary					medium	https://www.search.com.vn/wiki/?q=Chánh_án_Tòa_án_Nhân_dân_Tối_cao_(Việt_Nam) ; https://vienkiemsathanam.gov.vn/
        Cơ quan Cảnh sát điều tra			judiciary				thuộc Bộ Công an	medium	https://www.search.com.vn/wiki/?q=Chánh_án_Tòa_án_Nhân_dân_Tối_cao_(Việt_Nam) ; https://vienkiemsathanam.gov.vn/
        Mặt trận Tổ quốc Việt Nam	Mặt trận Tổ quốc	MTTQ|MTTQVN	mass-org		1930-11-18			medium	kiến thức chung
        Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam	Ủy ban Trung ương MTTQ Việt Nam|UBTW MTTQ Việt Nam	UBTWMTTQVN	mass-org					medium	kiến thức chung
        Tổng Liên đoàn Lao động Việt Nam	Tổng Liên đoàn Lao động	TLĐLĐVN|LĐLĐ	mass-org		1929-07-28		trực thuộc MTTQ Việt Nam từ 2025	medium	kiến thức chung
        Công đoàn Việt Nam		CĐVN	mass-org		1929-07-28			medium	kiến thức chung
        Hội Liên hiệp Phụ nữ Việt Nam	Hội LHPN Việt Nam	HLHPNVN|LHPN	mass-org		1930-10-20			medium	kiến thức chung
        Hội Nông dân Việt Nam	Hội Nông dân	HNDVN	mass-org		1930-10-14			medium	kiến thức chung
        Hội Cựu chiến binh Việt Nam	Hội Cựu chiến binh	HCCBVN|CCB	mass-org		1989-12-06			medium	kiến thức chung
        Đoàn Thanh niên Cộng sản Hồ Chí Minh	Đoàn TNCS Hồ Chí Minh|Đoàn Thanh niên	ĐTNCSHCM|TNCS	mass-org		1931-03-26			medium	kiến thức chung
        Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh	Trung ương Đoàn|TW Đoàn		mass-org					medium	kiến thức chung
        Hội Liên hiệp Thanh niên Việt Nam	Hội LHTN Việt Nam	LHTN	mass-org		1956-10-15			medium	kiến thức chung
        Hội Sinh viên Việt Nam		HSVVN	mass-org		1950-01-09			medium	kiến thức chung
        Đội Thiếu niên Tiền phong Hồ Chí Minh	Đội TNTP Hồ Chí Minh	TNTP	mass-org		1941-05-15			medium	kiến thức chung
        Hội Chữ thập đỏ Việt Nam		HCTĐVN	mass-org		1946-11-23			medium	kiến thức chung
        Hội Người cao tuổi Việt Nam		NCT	mass-org					medium	kiến thức chung
        Hội Khuyến học Việt Nam		HKHVN	mass-org		1996-10-02			medium	kiến thức chung
        Hội Nhà báo Việt Nam		HNBVN	mass-org		1950-04-21			medium	kiến thức chung
        Hội Nhà văn Việt Nam		HNVVN	mass-org					medium	kiến thức chung
        Hội Luật gia Việt Nam		HLGVN	mass-org		1955-04-04			medium	kiến thức chung
        Liên đoàn Luật sư Việt Nam		LĐLSVN	mass-org		2009			medium	kiến thức chung
        Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam	Liên hiệp Hội Việt Nam	VUSTA	mass-org		1983			medium	kiến thức chung
        Liên hiệp các Hội Văn học nghệ thuật Việt Nam			mass-org		1948			medium	kiến thức chung
        Liên hiệp các tổ chức hữu nghị Việt Nam		VUFO	mass-org					medium	kiến thức chung
        Liên đoàn Thương mại và Công nghiệp Việt Nam		VCCI	mass-org		1963		tên cũ: Phòng Thương mại và Công nghiệp Việt Nam	medium	kiến thức chung
        Liên minh Hợp tác xã Việt Nam		LMHTXVN|VCA	mass-org					medium	kiến thức chung
        Hội Cựu giáo chức Việt Nam			mass-org					medium	kiến thức chung
        Hội Cựu thanh niên xung phong Việt Nam			mass-org					medium	kiến thức chung
        Hội Nạn nhân chất độc da cam/dioxin Việt Nam		VAVA	mass-org					medium	kiến thức chung
        Hội Người mù Việt Nam			mass-org					medium	kiến thức chung
        Hội Người khuyết tật Việt Nam			mass-org					medium	kiến thức chung
        Hội Bảo trợ người khuyết tật và trẻ mồ côi Việt Nam			mass-org					medium	kiến thức chung
        Hội Đông y Việt Nam			mass-org					medium	kiến thức chung
        Tổng hội Y học Việt Nam			mass-org					medium	kiến thức chung
        Hội Làm vườn Việt Nam			mass-org					medium	kiến thức chung
        Hội Khoa học Lịch sử Việt Nam			mass-org					medium	kiến thức chung
        Giáo hội Phật giáo Việt Nam		GHPGVN	mass-org		1981-11-07			medium	kiến thức chung
        Hội đồng Giám mục Việt Nam			mass-org					medium	kiến thức chung
        Ủy ban Đoàn kết Công giáo Việt Nam			mass-org					medium	kiến thức chung
        Hội Liên hiệp các Hội Người Việt Nam ở nước ngoài			mass-org					medium	kiến thức chung
        Thông tấn xã Việt Nam		TTXVN|VNA	press		1945-09-15			medium	kiến thức chung
        Báo Nhân Dân	Nhân Dân	ND	press		1951-03-11			medium	kiến thức chung
        Tạp chí Cộng sản		TCCS	press		1930-08-05			medium	kiến thức chung
        Đài Tiếng nói Việt Nam		VOV	press		1945-09-07			medium	kiến thức chung
        Đài Truyền hình Việt Nam		VTV	press		1970-09-07			medium	kiến thức chung
        Báo Quân đội nhân dân		QĐND	press		1950-10-20			medium	kiến thức chung
        Báo Công an nhân dân		CAND	press		1946-11-01			medium	kiến thức chung
        Báo điện tử VietnamPlus		VietnamPlus	press		2008			medium	kiến thức chung
        Báo Tin tức			press					medium	kiến thức chung
        Việt Nam News		VNS	press					medium	kiến thức chung
        Báo điện tử Đảng Cộng sản Việt Nam		ĐCSVN|dangcongsan.vn	press			2025	sáp nhập vào Tạp chí Cộng sản; việc sáp nhập chưa được xác nhận trên trang nào	medium	kiến thức chung
        Cổng Thông tin điện tử Chính phủ		VGP|chinhphu.vn	press					medium	kiến thức chung
        Báo Điện tử Chính phủ		baochinhphu.vn	press					medium	kiến thức chung
        Báo Đại biểu Nhân dân		ĐBND	press					medium	kiến thức chung
        Báo Đại Đoàn Kết			press		1942-01-25			medium	kiến thức chung
        Báo Lao Động			press		1929-08-14			medium	kiến thức chung
        Báo Người Lao Động		NLĐ	press					medium	kiến thức chung
        Báo Tuổi Trẻ		TT	press		1975-09-02			medium	kiến thức chung
        Báo Thanh Niên		TN	press		1986-01-03			medium	kiến thức chung
        Báo Tiền Phong		TPO	press		1953-11-16			medium	kiến thức chung
        Báo Hànộimới		HNM	press		1957-10-24			medium	kiến thức chung
        Báo Sài Gòn Giải Phóng		SGGP	press		1975-05-05			medium	kiến thức chung
        Báo Điện tử VnExpress	VnExpress		press		2001-02-26			medium	kiến thức chung
        Báo VietNamNet	VietNamNet		press		1997-12-19			medium	kiến thức chung
        Báo Dân trí	Dân trí		press					medium	kiến thức chung
        Báo Phụ nữ Việt Nam			press		1948			medium	kiến thức chung
        Báo Pháp luật Việt Nam		PLVN	press					medium	kiến thức chung
        Báo Pháp luật Thành phố Hồ Chí Minh		PLO	press					medium	kiến thức chung
        Báo Thanh tra			press					medium	kiến thức chung
        Báo Kiểm toán			press					medium	kiến thức chung
        Báo Tài nguyên và Môi trường			press			2025	hợp nhất thành Báo Nông nghiệp và Môi trường	medium	kiến thức chung
        Báo Nông nghiệp và Môi trường			press		2025			medium	kiến thức chung
        Báo Công Thương			press					medium	kiến thức chung
        Báo Giáo dục và Thời đại		GD&TĐ	press					medium	kiến thức chung
        Báo Sức khỏe và Đời sống		SKĐS	press					medium	kiến thức chung
        Báo Văn hóa			press					medium	kiến thức chung
        Báo Đầu tư			press					medium	kiến thức chung
        Đài Truyền hình Kỹ thuật số VTC		VTC	press			2025-01-15	kết thúc hoạt động	medium	kiến thức chung
        Truyền hình Quốc hội Việt Nam			press			2025-01	kết thúc hoạt động, chuyển về VTV	medium	kiến thức chung
        Truyền hình Thông tấn	VNews		press			2025-01	kết thúc hoạt động	medium	kiến thức chung
        Truyền hình Nhân Dân			press			2025-01	kết thúc hoạt động	medium	kiến thức chung
        Truyền hình Quốc phòng Việt Nam		QPVN	press					medium	kiến thức chung
        Truyền hình Công an nhân dân		ANTV	press					medium	kiến thức chung
        Đài Truyền hình Thành phố Hồ Chí Minh		HTV	press		1975-05-01			medium	kiến thức chung
        Đài Phát thanh - Truyền hình Hà Nội		Hanoi TV	press					medium	kiến thức chung
        Tạp chí Tuyên giáo			press				nay là Tạp chí Tuyên giáo và Dân vận	medium	kiến thức chung
        Tạp chí Xây dựng Đảng			press					medium	kiến thức chung
        Tạp chí Kiểm tra			press					medium	kiến thức chung
        Tạp chí Nội chính			press					medium	kiến thức chung
        Tạp chí Lý luận chính trị			press					medium	kiến thức chung
        Quân đội nhân dân Việt Nam	Quân đội nhân dân	QĐNDVN|QĐND	armed-forces	Bộ Quốc phòng	1944-12-22			medium	kiến thức chung
        Công an nhân dân Việt Nam	Công an nhân dân	CAND	armed-forces	Bộ Quốc phòng	1945-08-19			medium	kiến thức chung
        Dân quân tự vệ		DQTV	armed-forces	Bộ Quốc phòng	1935-03-28			medium	kiến thức chung
        Bộ Tổng Tham mưu Quân đội nhân dân Việt Nam	Bộ Tổng Tham mưu	BTTM	armed-forces	Bộ Quốc phòng	1945-09-07			medium	kiến thức chung
        Tổng cục Chính trị Quân đội nhân dân Việt Nam	Tổng cục Chính trị	TCCT	armed-forces	Bộ Quốc phòng	1944-12-22			medium	kiến thức chung
        Tổng cục Hậu cần - Kỹ thuật		TCHCKT	armed-forces	Bộ Quốc phòng	2024		hợp nhất Tổng cục Hậu cần và Tổng cục Kỹ thuật	medium	kiến thức chung
        Tổng cục Hậu cần		TCHC	armed-forces	Bộ Quốc phòng	1950-07-11	2024		medium	kiến thức chung
        Tổng cục Kỹ thuật		TCKT	armed-forces	Bộ Quốc phòng	1974-09-10	2024		medium	kiến thức chung
        Tổng cục Công nghiệp Quốc phòng		TCCNQP	armed-forces	Bộ Quốc phòng	1945-09-15			medium	kiến thức chung
        Tổng cục II		TC2	armed-forces	Bộ Quốc phòng	1945-10-25			medium	kiến thức chung
        Quân khu 1		QK1	armed-forces	Bộ Quốc phòng				medium	kiến thức chung
        Quân khu 2		QK2	armed-forces	Bộ Quốc phòng				medium	kiến thức chung
        Quân khu 3		QK3	armed-forces	Bộ Quốc phòng				medium	kiến thức chung
        Quân khu 4		QK4	armed-forces	Bộ Quốc phòng				medium	kiến thức chung
        Quân khu 5		QK5	armed-forces	Bộ Quốc phòng				medium	kiến thức chung
        Quân khu 7		QK7	armed-forces	Bộ Quốc phòng				medium	kiến thức chung
        Quân khu 9		QK9	armed-forces	Bộ Quốc phòng				medium	kiến thức chung
        Bộ Tư lệnh Thủ đô Hà Nội		BTLTĐHN	armed-forces	Bộ Quốc phòng				medium	kiến thức chung
        Bộ Tư lệnh Thành phố Hồ Chí Minh			armed-forces	Bộ Quốc phòng				medium	kiến thức chung
        Quân đoàn 12			armed-forces	Bộ Quốc phòng	2023		hợp nhất Quân đoàn 1 và Quân đoàn 2	medium	kiến thức chung
        Quân đoàn 34			armed-forces	Bộ Quốc phòng	2024		hợp nhất Quân đoàn 3 và Quân đoàn 4	medium	kiến thức chung
        Quân đoàn 1	Binh đoàn Quyết thắng		armed-forces	Bộ Quốc phòng	1973-10-24	2023		medium	kiến thức chung
        Quân đoàn 2	Binh đoàn Hương Giang		armed-forces	Bộ Quốc phòng	1974-05-17	2023		medium	kiến thức chung
        Quân đoàn 3	Binh đoàn Tây Nguyên		armed-forces	Bộ Quốc phòng	1975-03-26	2024		medium	kiến thức chung
        Quân đoàn 4	Binh đoàn Cửu Long		armed-forces	Bộ Quốc phòng	1974-07-20	2024		medium	kiến thức chung
        Quân chủng Hải quân	Hải quân nhân dân Việt Nam	QCHQ	armed-forces	Bộ Quốc phòng	1955-05-07			medium	kiến thức chung
        Quân chủng Phòng không - Không quân		QCPKKQ	armed-forces	Bộ Quốc phòng	1963-10-22			medium	kiến thức chung
        Bộ đội Biên phòng		BĐBP	armed-forces	Bộ Quốc phòng	1959-03-03			medium	kiến thức chung
        Cảnh sát biển Việt Nam		CSB	armed-forces	Bộ Quốc phòng	1998-08-28			medium	kiến thức chung
        Bộ Tư lệnh 86			armed-forces	Bộ Quốc phòng	2017			medium	kiến thức chung
        Bộ Tư lệnh Bảo vệ Lăng Chủ tịch Hồ Chí Minh			armed-forces	Bộ Quốc phòng				medium	kiến thức chung
        Học viện Quốc phòng		HVQP	armed-forces	Bộ Quốc phòng				medium	kiến thức chung
        Học viện Chính trị (Bộ Quốc phòng)			armed-forces	Bộ Quốc phòng				medium	kiến thức chung
        Học viện Lục quân			armed-forces	Bộ Quốc phòng				medium	kiến thức chung
        Học viện Kỹ thuật Quân sự			armed-forces	Bộ Quốc phòng				medium	kiến thức chung
        Học viện Quân y			armed-forces	Bộ Quốc phòng				medium	kiến thức chung
        Tập đoàn Công nghiệp - Viễn thông Quân đội	Viettel		armed-forces	Bộ Quốc phòng				medium	kiến thức chung
        Bộ Tư lệnh Cảnh vệ			armed-forces	Bộ Quốc phòng				medium	kiến thức chung
        Bộ Tư lệnh Cảnh sát cơ động			armed-forces	Bộ Quốc phòng				medium	kiến thức chung
        Học viện An ninh nhân dân			armed-forces	Bộ Quốc phòng				medium	kiến thức chung
        Học viện Cảnh sát nhân dân			armed-forces	Bộ Quốc phòng				medium	kiến thức chung
        Quân giải phóng miền Nam Việt Nam			armed-forces	Bộ Quốc phòng	1961-02-15	1976		medium	kiến thức chung
        Hội đồng nhân dân	Hội đồng nhân dân tỉnh|Hội đồng nhân dân thành phố	HĐND	local					medium	kiến thức chung
        Ủy ban nhân dân	Ủy ban nhân dân tỉnh|Ủy ban nhân dân thành phố	UBND	local					medium	kiến thức chung
        Ủy ban nhân dân thành phố Hà Nội		UBND TP Hà Nội	local					medium	kiến thức chung
        Ủy ban nhân dân Thành phố Hồ Chí Minh		UBND TP.HCM	local					medium	kiến thức chung
        Hội đồng nhân dân thành phố Hà Nội		HĐND TP Hà Nội	local					medium	kiến thức chung
        Hội đồng nhân dân Thành phố Hồ Chí Minh		HĐND TP.HCM	local					medium	kiến thức chung
        Ủy ban Mặt trận Tổ quốc Việt Nam cấp tỉnh	Ủy ban MTTQ tỉnh		local					medium	kiến thức chung
        Hội đồng nhân dân tỉnh Trà Vinh		HĐND tỉnh Trà Vinh	local			2025-06-30	tỉnh Trà Vinh hợp nhất vào tỉnh Vĩnh Long	medium	kiến thức chung
        Sở Nội vụ			local					medium	kiến thức chung
        Sở Văn hóa và Thể thao			local					medium	kiến thức chung
        Sở Nông nghiệp và Môi trường			local		2025-03			medium	kiến thức chung
        Công an tỉnh			local					medium	kiến thức chung
        Bộ Chỉ huy Quân sự tỉnh		BCHQS tỉnh	local					medium	kiến thức chung
        Huyện ủy			local			2025-06-30	kết thúc khi bỏ cấp huyện	medium	kiến thức chung
        Quận ủy			local			2025-06-30		medium	kiến thức chung
        Thị ủy			local			2025-06-30		medium	kiến thức chung
        Đảng ủy xã			local					medium	kiến thức chung
        Đảng ủy phường			local					medium	kiến thức chung
        Đặc khu Phú Quốc			local		2025-07-01			medium	kiến thức chung
        Đặc khu Côn Đảo			local		2025-07-01			medium	kiến thức chung
        Đặc khu Lý Sơn			local		2025-07-01			medium	kiến thức chung
        Đặc khu Trường Sa			local		2025-07-01			medium	kiến thức chung
        Đặc khu Hoàng Sa			local		2025-07-01			medium	kiến thức chung
        Tập đoàn Công nghiệp - Năng lượng Quốc gia Việt Nam	Petrovietnam	PVN	other				tên cũ: Tập đoàn Dầu khí Việt Nam	medium	kiến thức chung
        Tập đoàn Điện lực Việt Nam		EVN	other					medium	kiến thức chung
        Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam		TKV	other					medium	kiến thức chung
        Tập đoàn Bưu chính Viễn thông Việt Nam		VNPT	other					medium	kiến thức chung
        Tập đoàn Xăng dầu Việt Nam	Petrolimex		other					medium	kiến thức chung
        Tổng công ty Hàng không Việt Nam	Vietnam Airlines	VNA	other					medium	kiến thức chung
        Ngân hàng Phát triển Việt Nam		VDB|NHPT	other					medium	kiến thức chung
        Ngân hàng Chính sách xã hội		NHCSXH|VBSP	other					medium	kiến thức chung
        Tỉnh ủy Tuyên Quang		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Hà Giang		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Tỉnh ủy Tuyên Quang	high	theo bảng places
        Tỉnh ủy Lào Cai		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Yên Bái		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Tỉnh ủy Lào Cai	high	theo bảng places
        Tỉnh ủy Thái Nguyên		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Bắc Kạn		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Tỉnh ủy Thái Nguyên	high	theo bảng places
        Tỉnh ủy Phú Thọ		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Vĩnh Phúc		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Tỉnh ủy Phú Thọ	high	theo bảng places
        Tỉnh ủy Hòa Bình		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Tỉnh ủy Phú Thọ	high	theo bảng places
        Tỉnh ủy Bắc Ninh		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Bắc Giang		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Tỉnh ủy Bắc Ninh	high	theo bảng places
        Tỉnh ủy Hưng Yên		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Thái Bình		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Tỉnh ủy Hưng Yên	high	theo bảng places
        Thành ủy Hải Phòng		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Hải Dương		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Thành ủy Hải Phòng	high	theo bảng places
        Tỉnh ủy Ninh Bình		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Hà Nam		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Tỉnh ủy Ninh Bình	high	theo bảng places
        Tỉnh ủy Nam Định		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Tỉnh ủy Ninh Bình	high	theo bảng places
        Tỉnh ủy Quảng Trị		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Quảng Bình		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Tỉnh ủy Quảng Trị	high	theo bảng places
        Thành ủy Đà Nẵng		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Quảng Nam		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Thành ủy Đà Nẵng	high	theo bảng places
        Tỉnh ủy Quảng Ngãi		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Kon Tum		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Tỉnh ủy Quảng Ngãi	high	theo bảng places
        Tỉnh ủy Gia Lai		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Bình Định		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Tỉnh ủy Gia Lai	high	theo bảng places
        Tỉnh ủy Khánh Hòa		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Ninh Thuận		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Tỉnh ủy Khánh Hòa	high	theo bảng places
        Tỉnh ủy Lâm Đồng		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Đắk Nông		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Tỉnh ủy Lâm Đồng	high	theo bảng places
        Tỉnh ủy Bình Thuận		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Tỉnh ủy Lâm Đồng	high	theo bảng places
        Tỉnh ủy Đắk Lắk		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Phú Yên		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Tỉnh ủy Đắk Lắk	high	theo bảng places
        Thành ủy Thành phố Hồ Chí Minh	Thành ủy TP.HCM	TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Bình Dương		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Thành ủy Hồ Chí Minh	high	theo bảng places
        Tỉnh ủy Bà Rịa - Vũng Tàu		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Thành ủy Hồ Chí Minh	high	theo bảng places
        Tỉnh ủy Đồng Nai		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2026-04-29	nay là Thành ủy Đồng Nai (thành phố trực thuộc trung ương từ 30/4/2026)	high	theo bảng places ; https://thanhnien.vn/xem-nhanh-12h-dong-nai-chinh-thuc-len-thanh-pho-tu-3042026-185260424105910611.htm
        Thành ủy Đồng Nai		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam	2026-04-30		trước là Tỉnh ủy Đồng Nai	high	https://tuoitre.vn/thanh-uy-dong-nai-gap-mat-cac-co-quan-bao-chi-100260619202731757.htm
        Tỉnh ủy Bình Phước		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Tỉnh ủy Đồng Nai	high	theo bảng places
        Tỉnh ủy Tây Ninh		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Long An		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Tỉnh ủy Tây Ninh	high	theo bảng places
        Thành ủy Cần Thơ		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Sóc Trăng		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Thành ủy Cần Thơ	high	theo bảng places
        Tỉnh ủy Hậu Giang		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Thành ủy Cần Thơ	high	theo bảng places
        Tỉnh ủy Vĩnh Long		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Bến Tre		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Tỉnh ủy Vĩnh Long	high	theo bảng places
        Tỉnh ủy Trà Vinh		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Tỉnh ủy Vĩnh Long	high	theo bảng places
        Tỉnh ủy Đồng Tháp		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Tiền Giang		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Tỉnh ủy Đồng Tháp	high	theo bảng places
        Tỉnh ủy Cà Mau		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Bạc Liêu		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Tỉnh ủy Cà Mau	high	theo bảng places
        Tỉnh ủy An Giang		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Kiên Giang		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam		2025-06-30	hợp nhất vào Tỉnh ủy An Giang	high	theo bảng places
        Thành ủy Hà Nội		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Thành ủy Huế		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Lai Châu		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Điện Biên		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Sơn La		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Lạng Sơn		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Quảng Ninh		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Thanh Hóa		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Nghệ An		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Hà Tĩnh		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        Tỉnh ủy Cao Bằng		TU	party-local	Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam				high	theo bảng places
        """)
}
