extension Table {
    /// Documents of the Party. A code is unique only with its term.
    /// `short` has names parted by `; `, `status` what replaced it where a source says so; `confidence` is `high`,
    /// `medium`, or `title` where the title is not sure.
    package static let partyActs = Table(
        "party-acts",
        #"""
        code	type	issuer	term	date	title	short	status	confidence	source
        27-CT/TW	Chỉ thị	Ban Bí thư	IV	1977-12-24	Về chính sách, chế độ đối với cán bộ, đảng viên hoạt động lâu năm			high	github.com/hrmaster1982-dev/phapluat-8chude-data
        100-CT/TW	Chỉ thị	Ban Bí thư	IV	1981-01-13	Cải tiến công tác khoán, mở rộng khoán sản phẩm đến nhóm lao động và người lao động trong hợp tác xã nông nghiệp	Khoán 100		title	public GitHub text
        10-NQ/TW	Nghị quyết	Bộ Chính trị	VI	1988-04-05	Về đổi mới quản lý kinh tế nông nghiệp	Khoán 10		title	public GitHub text (3 files)
        09-NQ/TW	Nghị quyết	Bộ Chính trị	VII	1995-02-18	Về những định hướng lớn trong công tác tư tưởng			high	public GitHub text
        31-QĐ/TW	Quyết định	Bộ Chính trị	VIII	1997-10-01	Ban hành Quy định về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng			title	phonha.com (text of Hướng dẫn 11-HD/VPTW)
        27-CT/TW	Chỉ thị	Bộ Chính trị	VIII	1998-01-12	Về việc thực hiện nếp sống văn minh trong việc cưới, việc tang, lễ hội			high	github.com/quangthai87vn/NLP-TraCuuPhapDienVN (Bộ Pháp điển)
        30-CT/TW	Chỉ thị	Bộ Chính trị	VIII	1998-02-18	Về xây dựng và thực hiện quy chế dân chủ ở cơ sở			high	github.com/NguyenQuocBao97/multiclass-text-classification
        76-QĐ/TW	Quy định	Bộ Chính trị	VIII	2000-06-15	Về việc đảng viên đang công tác ở các cơ quan, doanh nghiệp, đơn vị sự nghiệp thường xuyên giữ mối liên hệ với chi ủy, đảng ủy cơ sở và gương mẫu thực hiện nghĩa vụ công dân nơi cư trú		replaced by 213-QĐ/TW	high	dangcongsan.vn
        56-CT/TW	Chỉ thị	Bộ Chính trị	VIII	2000-08-18	Về tăng cường sự lãnh đạo của Đảng đối với công tác của Hội Luật gia Việt Nam			high	github.com/ThanhChinhBK/vietnews
        58-CT/TW	Chỉ thị	Bộ Chính trị	VIII	2000-10-17	Về đẩy mạnh ứng dụng và phát triển công nghệ thông tin phục vụ sự nghiệp công nghiệp hóa, hiện đại hóa			high	github.com/undertheseanlp/corpus.viwiki
        05-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	IX	2001-09-24	Về tiếp tục sắp xếp, đổi mới, phát triển và nâng cao hiệu quả doanh nghiệp nhà nước	Nghị quyết Trung ương 3 khóa IX		high	github.com/NguyenQuocBao97/multiclass-text-classification
        10-NQ/TW	Nghị quyết	Bộ Chính trị	IX	2002-01-18	Về phát triển kinh tế - xã hội và bảo đảm quốc phòng, an ninh vùng Tây Nguyên thời kỳ 2001 - 2010			title	special.nhandan.vn
        13-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	IX	2002-03-18	Về tiếp tục đổi mới, phát triển và nâng cao hiệu quả kinh tế tập thể	Nghị quyết Trung ương 5 khóa IX		high	tapchicongsan.org.vn; yenbai.gov.vn
        23-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	IX	2003-03-12	Về phát huy sức mạnh đại đoàn kết toàn dân tộc vì dân giàu, nước mạnh, xã hội công bằng, dân chủ, văn minh	Nghị quyết Trung ương 7 khóa IX		high	public GitHub text (2 files) citing tulieuvankien.dangcongsan.vn
        33-NQ/TW	Nghị quyết	Bộ Chính trị	IX	2003-10-16	Về xây dựng và phát triển thành phố Đà Nẵng trong thời kỳ công nghiệp hóa, hiện đại hóa đất nước			title	github.com/ThanhChinhBK/vietnews
        32-CT/TW	Chỉ thị	Ban Bí thư	IX	2003-12-09	Về tăng cường sự lãnh đạo của Đảng trong công tác phổ biến, giáo dục pháp luật, nâng cao ý thức chấp hành pháp luật của cán bộ, nhân dân			high	github.com/NguyenQuocBao97/multiclass-text-classification
        91-QĐ/TW	Quyết định	Ban Bí thư	IX	2004-02-16	Bổ sung thẩm quyền ban hành văn bản trong một số điều của Quy định về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng			title	phonha.com (text of Hướng dẫn 11-HD/VPTW)
        36-NQ/TW	Nghị quyết	Bộ Chính trị	IX	2004-03-26	Về công tác đối với người Việt Nam ở nước ngoài			high	public GitHub text
        39-CT/TW	Chỉ thị	Bộ Chính trị	IX	2004-05-21	Về việc tiếp tục đổi mới, đẩy mạnh phong trào thi đua yêu nước, phát hiện, bồi dưỡng, tổng kết và nhân điển hình tiên tiến			high	github.com/NguyenQuocBao97/multiclass-text-classification
        11-HD/VPTW	Hướng dẫn	Văn phòng Trung ương Đảng	IX	2004-05-28	Về thể thức văn bản của Đảng			high	phonha.com (copy of thuvienphapluat.vn)
        123-QĐ/TW	Quy định	Bộ Chính trị	IX	2004-09-28	Quy định một số điểm về kết nạp đảng viên đối với người có đạo và đảng viên có đạo tham gia sinh hoạt tôn giáo			high	github.com/NguyenQuocBao97/multiclass-text-classification
        127-QĐ/TW	Quy định	Ban Bí thư	IX	2004-11-03	Về việc đảng viên có quan hệ hôn nhân với người nước ngoài, đảng viên có con quan hệ hôn nhân với người nước ngoài và kết nạp những người có quan hệ hôn nhân với người nước ngoài vào Đảng			title	github.com/tcddvhn/sotay-dangvien
        41-NQ/TW	Nghị quyết	Bộ Chính trị	IX	2004-11-15	Về bảo vệ môi trường trong thời kỳ đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước			title	github.com/NguyenQuocBao97/multiclass-text-classification
        128-QĐ/TW	Quyết định	Ban Bí thư	IX	2004-12-14	Về chế độ tiền lương đối với cán bộ, công chức, viên chức cơ quan Đảng, Mặt trận và các đoàn thể			high	github.com/diepxuan/diepxuan.github.io
        46-NQ/TW	Nghị quyết	Bộ Chính trị	IX	2005-02-23	Về công tác bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân trong tình hình mới			high	github.com/magizbox/scraper
        41-HD/BTCTW	Hướng dẫn	Ban Tổ chức Trung ương	IX	2005-04-13	Hướng dẫn thực hiện Quy định số 127-QĐ/TW			title	github.com/tcddvhn/sotay-dangvien
        48-NQ/TW	Nghị quyết	Bộ Chính trị	IX	2005-05-24	Về Chiến lược xây dựng và hoàn thiện hệ thống pháp luật Việt Nam đến năm 2010, định hướng đến năm 2020			high	github.com/undertheseanlp/resources
        49-NQ/TW	Nghị quyết	Bộ Chính trị	IX	2005-06-02	Về Chiến lược cải cách tư pháp đến năm 2020			high	github.com/magizbox/scraper
        53-NQ/TW	Nghị quyết	Bộ Chính trị	IX	2005-08-29	Về phát triển kinh tế - xã hội và bảo đảm quốc phòng, an ninh vùng Đông Nam Bộ và vùng kinh tế trọng điểm phía Nam đến năm 2010 và định hướng đến năm 2020			high	hcma2.hcma.vn
        54-NQ/TW	Nghị quyết	Bộ Chính trị	IX	2005-09-14	Về phát triển kinh tế - xã hội và bảo đảm quốc phòng, an ninh vùng Đồng bằng sông Hồng đến năm 2010 và định hướng đến năm 2020			title	github.com/ThanhChinhBK/vietnews
        54-CT/TW	Chỉ thị	Ban Bí thư	IX	2005-11-30	Về tăng cường lãnh đạo công tác phòng, chống HIV/AIDS trong tình hình mới			high	github.com/quangthai87vn/NLP-TraCuuPhapDienVN (Bộ Pháp điển)
        52-HD/BTCTW	Hướng dẫn	Ban Tổ chức Trung ương	IX	2005-12-02	Về việc điều chỉnh, bổ sung đối tượng khám, chữa bệnh tại một số cơ sở y tế của Trung ương			high	github.com/quangthai87vn/NLP-TraCuuPhapDienVN (Bộ Pháp điển)
        04-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	X	2006-08-21	Về tăng cường sự lãnh đạo của Đảng đối với công tác phòng, chống tham nhũng, lãng phí	Nghị quyết Trung ương 3 khóa X		high	123docz.net
        23-QĐ/TW	Quy định	Bộ Chính trị	X	2006-10-31	Thi hành Điều lệ Đảng			title	hoptac.lhu.edu.vn
        06-CT/TW	Chỉ thị	Bộ Chính trị	X	2006-11-07	Về tổ chức Cuộc vận động "Học tập và làm theo tấm gương đạo đức Hồ Chí Minh"			high	hatinh.dcs.vn
        03-HD/BTCTW	Hướng dẫn	Ban Tổ chức Trung ương	X	2006-12-29	Một số vấn đề cụ thể thi hành Điều lệ Đảng			title	hoptac.lhu.edu.vn
        09-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	X	2007-02-09	Về Chiến lược biển Việt Nam đến năm 2020	Nghị quyết Trung ương 4 khóa X		high	github.com/magizbox/scraper
        10-CT/TW	Chỉ thị	Ban Bí thư	X	2007-03-30	Về nâng cao chất lượng sinh hoạt chi bộ			high	github.com/NguyenQuocBao97/multiclass-text-classification
        11-NQ/TW	Nghị quyết	Bộ Chính trị	X	2007-04-27	Về công tác phụ nữ thời kỳ đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước			high	public GitHub text
        12-CT/TW	Chỉ thị	Bộ Chính trị	X	2007-05-03	Về tăng cường sự lãnh đạo của Đảng đối với công tác giáo dục quốc phòng, an ninh trong tình hình mới			high	github.com/magizbox/scraper
        05-HD/BTCTW	Hướng dẫn	Ban Tổ chức Trung ương	X	2007-05-25	Về nội dung sinh hoạt chi bộ trong các loại hình tổ chức cơ sở đảng			high	github.com/NguyenQuocBao97/multiclass-text-classification
        68-QĐ/TW	Quyết định	Bộ Chính trị	X	2007-07-04	Về phân cấp quản lý cán bộ và bổ nhiệm, giới thiệu cán bộ ứng cử			high	github.com/ThanhChinhBK/vietnews
        15-CT/TW	Chỉ thị	Bộ Chính trị	X	2007-07-07	Về sự lãnh đạo của Đảng đối với công tác điều tra, xử lý các vụ án và công tác bảo vệ Đảng			title	github.com/ThanhChinhBK/vietnews
        15-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	X	2007-07-30	Về tiếp tục đổi mới phương thức lãnh đạo của Đảng đối với hoạt động của hệ thống chính trị	Nghị quyết Trung ương 5 khóa X		high	hcma2.hcma.vn
        20-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	X	2008-01-28	Về tiếp tục xây dựng giai cấp công nhân Việt Nam thời kỳ đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước	Nghị quyết Trung ương 6 khóa X		title	public GitHub text (university site)
        21-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	X	2008-01-30	Về tiếp tục hoàn thiện thể chế kinh tế thị trường định hướng xã hội chủ nghĩa	Nghị quyết Trung ương 6 khóa X		high	github.com/undertheseanlp/corpus.viwiki
        169-QĐ/TW	Quyết định	Ban Bí thư	X	2008-06-24	Về chế độ phụ cấp trách nhiệm đối với cấp ủy viên các cấp			title	public GitHub text (2 files)
        25-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	X	2008-07-25	Về tăng cường sự lãnh đạo của Đảng đối với công tác thanh niên thời kỳ đẩy mạnh công nghiệp hóa, hiện đại hóa	Nghị quyết Trung ương 7 khóa X		high	nghean24h.vn
        26-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	X	2008-08-05	Về nông nghiệp, nông dân, nông thôn	Nghị quyết Trung ương 7 khóa X; Nghị quyết tam nông		high	baomoi.com (Báo Nhân Dân)
        27-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	X	2008-08-06	Về xây dựng đội ngũ trí thức trong thời kỳ đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước	Nghị quyết Trung ương 7 khóa X		high	tapchicongsan.org.vn
        216-QĐ/TW	Quy định	Bộ Chính trị	X	2009-04-01	Về quan hệ lãnh đạo, chỉ đạo của Bộ Chính trị, Ban Bí thư với đồng chí Ủy viên Bộ Chính trị, Chủ tịch nước và một số tổ chức đảng trực thuộc ở Trung ương			high	thuvienphapluat.vn
        220-QĐ/TW	Quyết định	Bộ Chính trị	X	2009-04-17	Về việc ban hành Quy chế bầu cử trong Đảng		replaced by 244-QĐ/TW	title	dangcongsan.vn
        51-KL/TW	Kết luận	Bộ Chính trị	X	2009-07-22	Về tiếp tục thực hiện Chỉ thị số 27-CT/TW của Bộ Chính trị (khóa VIII) về việc thực hiện nếp sống văn minh trong việc cưới, việc tang và lễ hội			high	github.com/quangthai87vn/NLP-TraCuuPhapDienVN (Bộ Pháp điển)
        264-TB/TW	Thông báo	Bộ Chính trị	X	2009-07-31	Về tổ chức Cuộc vận động "Người Việt Nam ưu tiên dùng hàng Việt Nam"			high	github.com/ThanhChinhBK/vietnews
        275-QĐ/TW	Quyết định	Ban Bí thư	X	2009-12-04	Về sửa đổi, bổ sung Quyết định số 128-QĐ/TW			title	github.com/quangthai87vn/NLP-TraCuuPhapDienVN (Bộ Pháp điển)
        286-QĐ/TW	Quyết định	Bộ Chính trị	X	2010-02-08	Về việc ban hành Quy chế đánh giá cán bộ, công chức			high	github.com/NguyenQuocBao97/multiclass-text-classification
        290-QĐ/TW	Quyết định	Bộ Chính trị	X	2010-02-25	Về việc ban hành Quy chế công tác dân vận của hệ thống chính trị			high	github.com/NguyenQuocBao97/multiclass-text-classification
        72-KL/TW	Kết luận	Bộ Chính trị	X	2010-05-17	Về Chiến lược công tác kiểm tra, giám sát của Đảng đến năm 2020			high	github.com/NguyenQuocBao97/multiclass-text-classification
        342-QĐ/TW	Quyết định	Bộ Chính trị	X	2010-12-28	Về chế độ đảng phí		replaced by 01-QĐ/TW	title	github.com/minhquoc2025/tracuuvanban
        03-CT/TW	Chỉ thị	Bộ Chính trị	XI	2011-05-14	Về tiếp tục đẩy mạnh việc học tập và làm theo tấm gương đạo đức Hồ Chí Minh			title	lagi.gov.vn
        12-KL/TW	Kết luận	Bộ Chính trị	XI	2011-10-24	Về tiếp tục thực hiện Nghị quyết số 10-NQ/TW về phát triển kinh tế - xã hội và bảo đảm quốc phòng, an ninh vùng Tây Nguyên đến năm 2010 và thời kỳ 2011 - 2020			title	vietnamnet.vn
        47-QĐ/TW	Quy định	Ban Chấp hành Trung ương	XI	2011-11-01	Về những điều đảng viên không được làm		replaced by 37-QĐ/TW	high	ttbd.gov.vn
        09-NQ/TW	Nghị quyết	Bộ Chính trị	XI	2011-12-09	Về xây dựng và phát huy vai trò của đội ngũ doanh nhân Việt Nam trong thời kỳ đẩy mạnh công nghiệp hóa, hiện đại hóa và hội nhập quốc tế			high	public GitHub text
        11-NQ/TW	Nghị quyết	Bộ Chính trị	XI	2012-01-06	Về phương hướng, nhiệm vụ phát triển Thủ đô Hà Nội giai đoạn 2011 - 2020			title	text.123docz.net
        12-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XI	2012-01-16	Một số vấn đề cấp bách về xây dựng Đảng hiện nay	Nghị quyết Trung ương 4 khóa XI		high	123docz.net
        13-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XI	2012-01-16	Về xây dựng hệ thống kết cấu hạ tầng đồng bộ nhằm đưa nước ta cơ bản trở thành nước công nghiệp theo hướng hiện đại vào năm 2020	Nghị quyết Trung ương 4 khóa XI		high	github.com/ThanhChinhBK/vietnews
        09-HD/BTCTW	Hướng dẫn	Ban Tổ chức Trung ương	XI	2012-03-02	Về nội dung sinh hoạt chi bộ			high	github.com/NguyenQuocBao97/multiclass-text-classification
        16-CT/TW	Chỉ thị	Ban Bí thư	XI	2012-05-08	Về tăng cường sự lãnh đạo của Đảng đối với công tác đưa người lao động và chuyên gia Việt Nam đi làm việc ở nước ngoài			high	nhandan.vn
        19-KL/TW	Kết luận	Ban Bí thư	XI	2012-05-23	Về tổng kết thực hiện Chỉ thị số 56-CT/TW ngày 18/8/2000 của Bộ Chính trị khóa VIII về tăng cường sự lãnh đạo của Đảng đối với công tác của Hội Luật gia Việt Nam			title	github.com/ThanhChinhBK/vietnews
        21-KL/TW	Kết luận	Ban Chấp hành Trung ương	XI	2012-05-25	Về việc tiếp tục thực hiện Nghị quyết Hội nghị lần thứ ba Ban Chấp hành Trung ương Đảng khóa X về tăng cường sự lãnh đạo của Đảng đối với công tác phòng, chống tham nhũng, lãng phí	Kết luận Hội nghị Trung ương 5 khóa XI		high	123docz.net
        15-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XI	2012-06-01	Một số vấn đề về chính sách xã hội giai đoạn 2012 - 2020	Nghị quyết Trung ương 5 khóa XI		high	stc.thuathienhue.gov.vn
        24-KL/TW	Kết luận	Bộ Chính trị	XI	2012-06-05	Về đẩy mạnh công tác quy hoạch và luân chuyển cán bộ lãnh đạo, quản lý đến năm 2020 và những năm tiếp theo			high	github.com/magizbox/scraper
        101-QĐ/TW	Quy định	Ban Bí thư	XI	2012-06-07	Về trách nhiệm nêu gương của cán bộ, đảng viên, nhất là cán bộ lãnh đạo chủ chốt các cấp			high	lagi.gov.vn
        16-NQ/TW	Nghị quyết	Bộ Chính trị	XI	2012-08-10	Về phương hướng, nhiệm vụ phát triển Thành phố Hồ Chí Minh đến năm 2020			high	github.com/ThanhChinhBK/vietnews
        18-CT/TW	Chỉ thị	Ban Bí thư	XI	2012-09-04	Về tăng cường sự lãnh đạo của Đảng đối với công tác bảo đảm trật tự, an toàn giao thông đường bộ, đường sắt, đường thủy nội địa và khắc phục ùn tắc giao thông			high	public GitHub text (title in full, Kết luận 45-KL/TW)
        50-KL/TW	Kết luận	Ban Chấp hành Trung ương	XI	2012-10-29	Về Đề án "Tiếp tục sắp xếp, đổi mới và nâng cao hiệu quả doanh nghiệp nhà nước"	Kết luận Hội nghị Trung ương 6 khóa XI		high	thuvienphapluat.vn
        20-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XI	2012-11-01	Về phát triển khoa học và công nghệ phục vụ sự nghiệp công nghiệp hóa, hiện đại hóa trong điều kiện kinh tế thị trường định hướng xã hội chủ nghĩa và hội nhập quốc tế	Nghị quyết Trung ương 6 khóa XI		high	github.com/thetrungdtt/VNMasterplan
        21-NQ/TW	Nghị quyết	Bộ Chính trị	XI	2012-11-22	Về tăng cường sự lãnh đạo của Đảng đối với công tác bảo hiểm xã hội, bảo hiểm y tế giai đoạn 2012 - 2020			title	github.com/magizbox/scraper
        21-CT/TW	Chỉ thị	Ban Bí thư	XI	2012-12-21	Về việc đẩy mạnh thực hành tiết kiệm, chống lãng phí			high	123docz.net
        160-QĐ/TW	Quyết định	Bộ Chính trị	XI	2012-12-28	Về việc thành lập Ban Kinh tế Trung ương			title	github.com/ThanhChinhBK/vietnews
        172-QĐ/TW	Quy định	Bộ Chính trị	XI	2013-03-07	Về xử lý kỷ luật tổ chức đảng vi phạm			title	github.com/ThanhChinhBK/vietnews
        181-QĐ/TW	Quy định	Bộ Chính trị	XI	2013-03-30	Về xử lý kỷ luật đảng viên vi phạm			high	github.com/magizbox/scraper
        22-NQ/TW	Nghị quyết	Bộ Chính trị	XI	2013-04-10	Về hội nhập quốc tế			high	vietnamplus.vn
        24-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XI	2013-06-03	Về chủ động ứng phó với biến đổi khí hậu, tăng cường quản lý tài nguyên và bảo vệ môi trường	Nghị quyết Trung ương 7 khóa XI		high	dangdoan.monre.gov.vn
        26-NQ/TW	Nghị quyết	Bộ Chính trị	XI	2013-07-30	Về phương hướng, nhiệm vụ phát triển tỉnh Nghệ An đến năm 2020			high	baonghean.vn
        28-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XI	2013-10-25	Về Chiến lược bảo vệ Tổ quốc trong tình hình mới	Nghị quyết Trung ương 8 khóa XI		high	tapchicongsan.org.vn
        29-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XI	2013-11-04	Về đổi mới căn bản, toàn diện giáo dục và đào tạo, đáp ứng yêu cầu công nghiệp hóa, hiện đại hóa trong điều kiện kinh tế thị trường định hướng xã hội chủ nghĩa và hội nhập quốc tế	Nghị quyết Trung ương 8 khóa XI		high	github.com/ThanhChinhBK/vietnews
        217-QĐ/TW	Quyết định	Bộ Chính trị	XI	2013-12-12	Về việc ban hành Quy chế giám sát và phản biện xã hội của Mặt trận Tổ quốc Việt Nam và các đoàn thể chính trị - xã hội			high	ldld.quangbinh.gov.vn
        218-QĐ/TW	Quyết định	Bộ Chính trị	XI	2013-12-12	Về việc ban hành Quy định về việc Mặt trận Tổ quốc Việt Nam, các đoàn thể chính trị - xã hội và nhân dân tham gia góp ý xây dựng Đảng, xây dựng chính quyền			high	luatminhkhue.vn
        30-NQ/TW	Nghị quyết	Bộ Chính trị	XI	2014-03-12	Về tiếp tục sắp xếp, đổi mới và phát triển, nâng cao hiệu quả hoạt động của công ty nông, lâm nghiệp			title	github.com/magizbox/scraper
        34-CT/TW	Chỉ thị	Bộ Chính trị	XI	2014-04-07	Về tiếp tục đổi mới công tác thi đua, khen thưởng			title	github.com/ThanhChinhBK/vietnews
        97-KL/TW	Kết luận	Bộ Chính trị	XI	2014-05-09	Về một số chủ trương, giải pháp tiếp tục thực hiện Nghị quyết Trung ương 7 khóa X về nông nghiệp, nông dân, nông thôn			medium	github.com/NguyenQuocBao97/multiclass-text-classification
        244-QĐ/TW	Quyết định	Ban Chấp hành Trung ương	XI	2014-06-09	Về việc ban hành Quy chế bầu cử trong Đảng			high	dangcongsan.vn
        33-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XI	2014-06-09	Về xây dựng và phát triển văn hóa, con người Việt Nam đáp ứng yêu cầu phát triển bền vững đất nước	Nghị quyết Trung ương 9 khóa XI		high	tuoitre.vn
        36-NQ/TW	Nghị quyết	Bộ Chính trị	XI	2014-07-01	Về đẩy mạnh ứng dụng, phát triển công nghệ thông tin đáp ứng yêu cầu phát triển bền vững và hội nhập quốc tế			high	public GitHub text (2 files)
        262-QĐ/TW	Quy định	Bộ Chính trị	XI	2014-10-08	Về việc lấy phiếu tín nhiệm đối với thành viên lãnh đạo cấp ủy và cán bộ lãnh đạo trong các cơ quan Đảng, Nhà nước, Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội		replaced by 96-QĐ/TW	high	github.com/quangthai87vn/NLP-TraCuuPhapDienVN (Bộ Pháp điển)
        263-QĐ/TW	Quy định	Bộ Chính trị	XI	2014-10-08	Về xử lý kỷ luật tổ chức đảng vi phạm			high	github.com/ThanhChinhBK/vietnews
        40-CT/TW	Chỉ thị	Ban Bí thư	XI	2014-11-22	Về tăng cường sự lãnh đạo của Đảng đối với tín dụng chính sách xã hội			high	github.com/magizbox/scraper
        39-NQ/TW	Nghị quyết	Bộ Chính trị	XI	2015-04-17	Về tinh giản biên chế và cơ cấu lại đội ngũ cán bộ, công chức, viên chức			high	github.com/quangthai87vn/NLP-TraCuuPhapDienVN (Bộ Pháp điển)
        41-NQ/TW	Nghị quyết	Bộ Chính trị	XI	2015-07-23	Về định hướng chiến lược phát triển ngành dầu khí Việt Nam đến năm 2025 và tầm nhìn đến năm 2035			title	github.com/ThanhChinhBK/vietnews
        120-KL/TW	Kết luận	Bộ Chính trị	XI	2016-01-07	Về tiếp tục đẩy mạnh, nâng cao chất lượng, hiệu quả việc xây dựng và thực hiện quy chế dân chủ ở cơ sở			high	public GitHub text (document register of a naval unit)
        01-KL/TW	Kết luận	Bộ Chính trị	XII	2016-04-04	Về việc tiếp tục thực hiện Nghị quyết số 48-NQ/TW của Bộ Chính trị khóa IX về Chiến lược xây dựng và hoàn thiện hệ thống pháp luật Việt Nam đến năm 2010, định hướng đến năm 2020			high	github.com/magizbox/scraper
        05-CT/TW	Chỉ thị	Bộ Chính trị	XII	2016-05-15	Về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh			high	public GitHub text (3 files)
        29-QĐ/TW	Quy định	Ban Chấp hành Trung ương	XII	2016-07-25	Thi hành Điều lệ Đảng		replaced by 24-QĐ/TW	high	tailieumienphi.vn
        30-QĐ/TW	Quy định	Ban Chấp hành Trung ương	XII	2016-07-26	Thi hành Chương VII và Chương VIII Điều lệ Đảng về công tác kiểm tra, giám sát, kỷ luật của Đảng			high	hethongphapluat.vn
        04-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XII	2016-10-30	Về tăng cường xây dựng, chỉnh đốn Đảng; ngăn chặn, đẩy lùi sự suy thoái về tư tưởng chính trị, đạo đức, lối sống, những biểu hiện "tự diễn biến", "tự chuyển hóa" trong nội bộ	Nghị quyết Trung ương 4 khóa XII		high	github.com/magizbox/scraper
        05-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XII	2016-11-01	Về một số chủ trương, chính sách lớn nhằm tiếp tục đổi mới mô hình tăng trưởng, nâng cao chất lượng tăng trưởng, năng suất lao động, sức cạnh tranh của nền kinh tế	Nghị quyết Trung ương 4 khóa XII		title	github.com/ThanhChinhBK/vietnews
        06-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XII	2016-11-05	Về thực hiện có hiệu quả tiến trình hội nhập kinh tế quốc tế, giữ vững ổn định chính trị - xã hội trong bối cảnh nước ta tham gia các hiệp định thương mại tự do thế hệ mới	Nghị quyết Trung ương 4 khóa XII		high	thinhvuongvietnam.com
        04-KH/TW	Kế hoạch	Bộ Chính trị	XII	2016-11-16	Thực hiện Nghị quyết Trung ương 4 khóa XII về tăng cường xây dựng, chỉnh đốn Đảng; ngăn chặn, đẩy lùi sự suy thoái về tư tưởng chính trị, đạo đức, lối sống, những biểu hiện "tự diễn biến", "tự chuyển hóa" trong nội bộ			high	public GitHub text
        07-NQ/TW	Nghị quyết	Bộ Chính trị	XII	2016-11-18	Về chủ trương, giải pháp cơ cấu lại ngân sách nhà nước, quản lý nợ công để bảo đảm nền tài chính quốc gia an toàn, bền vững			high	github.com/magizbox/scraper
        55-QĐ/TW	Quy định	Bộ Chính trị	XII	2016-12-19	Về một số việc cần làm ngay để tăng cường vai trò nêu gương của cán bộ, đảng viên			high	github.com/magizbox/scraper
        13-CT/TW	Chỉ thị	Ban Bí thư	XII	2017-01-12	Về tăng cường sự lãnh đạo của Đảng đối với công tác quản lý, bảo vệ và phát triển rừng			title	public GitHub text
        08-NQ/TW	Nghị quyết	Bộ Chính trị	XII	2017-01-16	Về phát triển du lịch trở thành ngành kinh tế mũi nhọn			high	github.com/magizbox/scraper
        66-QĐ/TW	Quy định	Ban Bí thư	XII	2017-02-06	Về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng		replaced by 399-QĐ/TW	high	thuvienphapluat.vn
        69-QĐ/TW	Quy định	Ban Bí thư	XII	2017-02-13	Về chức năng, nhiệm vụ, quyền hạn, tổ chức bộ máy của đảng ủy cấp trên cơ sở trong doanh nghiệp nhà nước và doanh nghiệp có vốn nhà nước chi phối			high	github.com/magizbox/scraper
        12-KL/TW	Kết luận	Bộ Chính trị	XII	2017-03-22	Sửa đổi, bổ sung một số nội dung quy định về công tác cán bộ			high	github.com/magizbox/scraper
        85-QĐ/TW	Quy định	Bộ Chính trị	XII	2017-05-23	Về việc kiểm tra, giám sát việc kê khai tài sản của cán bộ thuộc diện Bộ Chính trị, Ban Bí thư quản lý			high	github.com/ThanhChinhBK/vietnews
        86-QĐ/TW	Quy định	Bộ Chính trị	XII	2017-06-01	Về giám sát trong Đảng			high	public GitHub text
        10-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XII	2017-06-03	Về phát triển kinh tế tư nhân trở thành một động lực quan trọng của nền kinh tế thị trường định hướng xã hội chủ nghĩa	Nghị quyết Trung ương 5 khóa XII		high	github.com/ThanhChinhBK/vietnews
        11-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XII	2017-06-03	Về hoàn thiện thể chế kinh tế thị trường định hướng xã hội chủ nghĩa	Nghị quyết Trung ương 5 khóa XII		title	public GitHub text
        12-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XII	2017-06-03	Về tiếp tục cơ cấu lại, đổi mới và nâng cao hiệu quả doanh nghiệp nhà nước	Nghị quyết Trung ương 5 khóa XII		high	github.com/magizbox/scraper (full text from TTXVN)
        16-KL/TW	Kết luận	Bộ Chính trị	XII	2017-07-07	Về tổ chức Quân đội nhân dân Việt Nam đến năm 2021			high	github.com/ThanhChinhBK/vietnews
        17-KL/TW	Kết luận	Bộ Chính trị	XII	2017-09-11	Về tình hình thực hiện biên chế, tinh giản biên chế của các tổ chức trong hệ thống chính trị năm 2015 - 2016; mục tiêu, nhiệm vụ, giải pháp giai đoạn 2017 - 2021			title	github.com/quangthai87vn/NLP-TraCuuPhapDienVN (Bộ Pháp điển)
        18-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XII	2017-10-25	Một số vấn đề về tiếp tục đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị tinh gọn, hoạt động hiệu lực, hiệu quả	Nghị quyết Trung ương 6 khóa XII		high	cafef.vn
        19-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XII	2017-10-25	Về tiếp tục đổi mới hệ thống tổ chức và quản lý, nâng cao chất lượng và hiệu quả hoạt động của các đơn vị sự nghiệp công lập	Nghị quyết Trung ương 6 khóa XII		high	huggingface.co dataset page of thuvienphapluat.vn
        20-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XII	2017-10-25	Về tăng cường công tác bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân trong tình hình mới	Nghị quyết Trung ương 6 khóa XII		high	public GitHub text
        21-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XII	2017-10-25	Về công tác dân số trong tình hình mới	Nghị quyết Trung ương 6 khóa XII		high	vietnamplus.vn
        102-QĐ/TW	Quy định	Bộ Chính trị	XII	2017-11-15	Về xử lý kỷ luật đảng viên vi phạm		replaced by 69-QĐ/TW	title	sonv.ninhthuan.gov.vn
        105-QĐ/TW	Quy định	Bộ Chính trị	XII	2017-12-19	Về phân cấp quản lý cán bộ và bổ nhiệm, giới thiệu cán bộ ứng cử		replaced by 80-QĐ/TW	high	amp.cand.com.vn
        109-QĐ/TW	Quy định	Ban Bí thư	XII	2018-01-03	Về công tác kiểm tra của tổ chức đảng đối với việc tu dưỡng, rèn luyện đạo đức, lối sống của cán bộ, đảng viên			title	public GitHub text
        121-QĐ/TW	Quy định	Ban Chấp hành Trung ương	XII	2018-01-25	Về công tác bảo vệ, chăm sóc sức khỏe cán bộ cấp cao thuộc diện Bộ Chính trị, Ban Bí thư quản lý			high	github.com/quangthai87vn/NLP-TraCuuPhapDienVN (Bộ Pháp điển)
        124-QĐ/TW	Quy định	Ban Bí thư	XII	2018-02-02	Về giám sát của Mặt trận Tổ quốc Việt Nam, các tổ chức chính trị - xã hội và nhân dân đối với việc tu dưỡng, rèn luyện đạo đức, lối sống của người đứng đầu, cán bộ chủ chốt và cán bộ, đảng viên			high	daidoanket.vn
        126-QĐ/TW	Quy định	Bộ Chính trị	XII	2018-02-28	Một số vấn đề về bảo vệ chính trị nội bộ Đảng			high	github.com/ThanhChinhBK/vietnews
        23-NQ/TW	Nghị quyết	Bộ Chính trị	XII	2018-03-22	Về định hướng xây dựng chính sách phát triển công nghiệp quốc gia đến năm 2030, tầm nhìn đến năm 2045			high	luatvietnam.vn
        36-HD/VPTW	Hướng dẫn	Văn phòng Trung ương Đảng	XII	2018-04-03	Về thể thức và kỹ thuật trình bày văn bản của Đảng		replaced by 05-HD/VPTW	high	vpdangdoan.vinhuni.edu.vn
        01-QĐi/UBKTTW	Quy định	Ủy ban Kiểm tra Trung ương	XII	2018-05-03	Về tổ chức và hoạt động của đoàn kiểm tra, giám sát của Ủy ban Kiểm tra Trung ương			title	public GitHub text (document register of a naval unit)
        26-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XII	2018-05-19	Về tập trung xây dựng đội ngũ cán bộ các cấp, nhất là cấp chiến lược, đủ phẩm chất, năng lực và uy tín, ngang tầm nhiệm vụ	Nghị quyết Trung ương 7 khóa XII		high	github.com/hrmaster1982-dev/phapluat-8chude-data
        27-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XII	2018-05-21	Về cải cách chính sách tiền lương đối với cán bộ, công chức, viên chức, lực lượng vũ trang và người lao động trong doanh nghiệp	Nghị quyết Trung ương 7 khóa XII		high	github.com/quangthai87vn/NLP-TraCuuPhapDienVN (Bộ Pháp điển)
        28-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XII	2018-05-23	Về cải cách chính sách bảo hiểm xã hội	Nghị quyết Trung ương 7 khóa XII		high	github.com/ThanhChinhBK/vietnews
        25-CT/TW	Chỉ thị	Ban Bí thư	XII	2018-08-08	Về đẩy mạnh và nâng tầm đối ngoại đa phương đến năm 2030			high	github.com/ThanhChinhBK/vietnews
        06-QĐi/TW	Quy định	Bộ Chính trị	XII	2018-08-28	Một số điểm về kết nạp đảng viên đối với người theo tôn giáo và đảng viên là người theo tôn giáo tham gia sinh hoạt tôn giáo			high	github.com/tcddvhn/sotay-dangvien
        07-QĐi/TW	Quy định	Bộ Chính trị	XII	2018-08-28	Về xử lý kỷ luật tổ chức đảng vi phạm		replaced by 69-QĐ/TW	high	xaydungchinhsach.chinhphu.vn
        35-NQ/TW	Nghị quyết	Bộ Chính trị	XII	2018-10-22	Về tăng cường bảo vệ nền tảng tư tưởng của Đảng, đấu tranh phản bác các quan điểm sai trái, thù địch trong tình hình mới			high	public GitHub text (2 files)
        36-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XII	2018-10-22	Về Chiến lược phát triển bền vững kinh tế biển Việt Nam đến năm 2030, tầm nhìn đến năm 2045	Nghị quyết Trung ương 8 khóa XII		high	github.com/ThanhChinhBK/vietnews
        08-QĐi/TW	Quy định	Ban Chấp hành Trung ương	XII	2018-10-25	Về trách nhiệm nêu gương của cán bộ, đảng viên, trước hết là Ủy viên Bộ Chính trị, Ủy viên Ban Bí thư, Ủy viên Ban Chấp hành Trung ương			high	public GitHub text (2 files)
        147-QĐ/TW	Quyết định	Bộ Chính trị	XII	2018-10-25	Thành lập Ban Chỉ đạo xây dựng Quy hoạch cán bộ cấp chiến lược nhiệm kỳ 2021 - 2026			title	github.com/ThanhChinhBK/vietnews
        148-QĐ/TW	Quyết định	Ban Bí thư	XII	2018-10-25	Thành lập Tổ giúp việc của Ban Chỉ đạo xây dựng Quy hoạch cán bộ cấp chiến lược			title	github.com/ThanhChinhBK/vietnews
        06-HD/UBKTTW	Hướng dẫn	Ủy ban Kiểm tra Trung ương	XII	2018-12-18	Thực hiện một số điều trong Quy định số 07-QĐi/TW ngày 28/8/2018 của Bộ Chính trị về xử lý kỷ luật tổ chức đảng vi phạm			high	hethongphapluat.vn
        37-NQ/TW	Nghị quyết	Bộ Chính trị	XII	2018-12-24	Về việc sắp xếp các đơn vị hành chính cấp huyện và cấp xã			title	truongleduan.quangtri.gov.vn
        39-NQ/TW	Nghị quyết	Bộ Chính trị	XII	2019-01-15	Về nâng cao hiệu quả quản lý, khai thác, sử dụng và phát huy các nguồn lực của nền kinh tế			high	github.com/quangthai87vn/NLP-TraCuuPhapDienVN (Bộ Pháp điển)
        45-NQ/TW	Nghị quyết	Bộ Chính trị	XII	2019-01-24	Về xây dựng và phát triển thành phố Hải Phòng đến năm 2030, tầm nhìn đến năm 2045			high	baodautu.vn
        45-KL/TW	Kết luận	Ban Bí thư	XII	2019-02-01	Về tiếp tục đẩy mạnh thực hiện có hiệu quả Chỉ thị số 18-CT/TW của Ban Bí thư khóa XI về tăng cường sự lãnh đạo của Đảng đối với công tác bảo đảm trật tự, an toàn giao thông đường bộ, đường sắt, đường thủy nội địa và khắc phục ùn tắc giao thông			high	public GitHub text
        179-QĐ/TW	Quy định	Bộ Chính trị	XII	2019-02-25	Về chế độ kiểm tra, giám sát công tác cán bộ			medium	github.com/ThanhChinhBK/vietnews
        35-CT/TW	Chỉ thị	Bộ Chính trị	XII	2019-05-30	Về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIII của Đảng			high	github.com/ThanhChinhBK/vietnews
        50-KL/TW	Kết luận	Ban Bí thư	XII	2019-05-30	Về tiếp tục thực hiện Nghị quyết Hội nghị Trung ương 6 khóa XI về phát triển khoa học và công nghệ phục vụ sự nghiệp công nghiệp hóa, hiện đại hóa trong điều kiện kinh tế thị trường định hướng xã hội chủ nghĩa và hội nhập quốc tế			high	github.com/quangthai87vn/NLP-TraCuuPhapDienVN (Bộ Pháp điển)
        50-NQ/TW	Nghị quyết	Bộ Chính trị	XII	2019-08-20	Về định hướng hoàn thiện thể chế, chính sách, nâng cao chất lượng, hiệu quả hợp tác đầu tư nước ngoài đến năm 2030			high	github.com/ThanhChinhBK/vietnews
        56-KL/TW	Kết luận	Bộ Chính trị	XII	2019-08-23	Về tiếp tục thực hiện Nghị quyết Trung ương 7 khóa XI về chủ động ứng phó với biến đổi khí hậu, tăng cường quản lý tài nguyên và bảo vệ môi trường			high	tapchimoitruong.vn
        205-QĐ/TW	Quy định	Bộ Chính trị	XII	2019-09-23	Về việc kiểm soát quyền lực trong công tác cán bộ và chống chạy chức, chạy quyền			high	public GitHub text (2 files)
        20-HD/BTCTW	Hướng dẫn	Ban Tổ chức Trung ương	XII	2019-09-26	Thực hiện Quy định số 06-QĐi/TW			title	github.com/tcddvhn/sotay-dangvien
        52-NQ/TW	Nghị quyết	Bộ Chính trị	XII	2019-09-27	Về một số chủ trương, chính sách chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư			high	public GitHub text (6 files)
        213-QĐ/TW	Quy định	Bộ Chính trị	XII	2020-01-02	Về trách nhiệm của đảng viên đang công tác thường xuyên giữ mối liên hệ với tổ chức đảng và nhân dân nơi cư trú			high	public GitHub text (2 files)
        55-NQ/TW	Nghị quyết	Bộ Chính trị	XII	2020-02-11	Về định hướng Chiến lược phát triển năng lượng quốc gia của Việt Nam đến năm 2030, tầm nhìn đến năm 2045			title	github.com/ttttthai/vbpl-review
        42-CT/TW	Chỉ thị	Ban Bí thư	XII	2020-03-24	Về tăng cường sự lãnh đạo của Đảng đối với công tác phòng ngừa, ứng phó, khắc phục hậu quả thiên tai			high	public GitHub text
        45-CT/TW	Chỉ thị	Bộ Chính trị	XII	2020-06-20	Về lãnh đạo cuộc bầu cử đại biểu Quốc hội khóa XV và bầu cử đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021 - 2026			high	public GitHub text
        83-KL/TW	Kết luận	Bộ Chính trị	XII	2020-07-29	Về tổng kết việc thực hiện Nghị quyết số 48-NQ/TW của Bộ Chính trị khóa IX về Chiến lược xây dựng và hoàn thiện hệ thống pháp luật Việt Nam đến năm 2010, định hướng đến năm 2020			high	github.com/quangthai87vn/NLP-TraCuuPhapDienVN (Bộ Pháp điển)
        59-NQ/TW	Nghị quyết	Bộ Chính trị	XII	2020-08-05	Về xây dựng và phát triển thành phố Cần Thơ đến năm 2030, tầm nhìn đến năm 2045			title	github.com/undertheseanlp/resources
        33-HD/BTCTW	Hướng dẫn	Ban Tổ chức Trung ương	XII	2020-10-30	Thực hiện một số nội dung trong Quy định số 213-QĐ/TW của Bộ Chính trị về trách nhiệm của đảng viên đang công tác thường xuyên giữ mối liên hệ với tổ chức đảng và nhân dân nơi cư trú			title	danguy.huaf.edu.vn
        01-KL/TW	Kết luận	Bộ Chính trị	XIII	2021-05-18	Về tiếp tục thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh			high	public GitHub text (2 files)
        06-KL/TW	Kết luận	Ban Bí thư	XIII	2021-06-10	Về tiếp tục thực hiện Chỉ thị số 40-CT/TW của Ban Bí thư về tăng cường sự lãnh đạo của Đảng đối với tín dụng chính sách xã hội			title	public GitHub text
        06-CT/TW	Chỉ thị	Ban Bí thư	XIII	2021-06-24	Về tăng cường sự lãnh đạo của Đảng đối với công tác xây dựng gia đình trong tình hình mới			title	public GitHub text
        22-QĐ/TW	Quy định	Ban Chấp hành Trung ương	XIII	2021-07-28	Về công tác kiểm tra, giám sát và kỷ luật của Đảng		replaced by 296-QĐ/TW	high	hoatieu.vn
        24-QĐ/TW	Quy định	Ban Chấp hành Trung ương	XIII	2021-07-30	Thi hành Điều lệ Đảng		replaced by 294-QĐ/TW	high	hoatieu.vn
        14-KL/TW	Kết luận	Bộ Chính trị	XIII	2021-09-22	Về chủ trương khuyến khích và bảo vệ cán bộ năng động, sáng tạo vì lợi ích chung			high	kinhtedothi.vn
        08-HD/BTCTW	Hướng dẫn	Ban Tổ chức Trung ương	XIII	2021-09-27	Kết nạp chủ doanh nghiệp tư nhân vào Đảng			high	github.com/tcddvhn/sotay-dangvien
        01-HD/TW	Hướng dẫn	Ban Bí thư	XIII	2021-09-28	Một số vấn đề cụ thể thi hành Điều lệ Đảng			high	public GitHub text (2 files)
        21-KL/TW	Kết luận	Ban Chấp hành Trung ương	XIII	2021-10-25	Về đẩy mạnh xây dựng, chỉnh đốn Đảng và hệ thống chính trị; kiên quyết ngăn chặn, đẩy lùi, xử lý nghiêm cán bộ, đảng viên suy thoái về tư tưởng chính trị, đạo đức, lối sống, biểu hiện "tự diễn biến", "tự chuyển hóa"	Kết luận Hội nghị Trung ương 4 khóa XIII		high	public GitHub text (5 files)
        37-QĐ/TW	Quy định	Ban Chấp hành Trung ương	XIII	2021-10-25	Về những điều đảng viên không được làm		replaced by 207-QĐ/TW	high	chuyentuvanluat.com
        41-QĐ/TW	Quy định	Bộ Chính trị	XIII	2021-11-03	Về việc miễn nhiệm, từ chức đối với cán bộ			high	nhadautu.vn (full text)
        02-HD/UBKTTW	Hướng dẫn	Ủy ban Kiểm tra Trung ương	XIII	2021-11-29	Thực hiện Quy định về những điều đảng viên không được làm			title	public GitHub text
        354-QĐ/UBKTTW	Quyết định	Ủy ban Kiểm tra Trung ương	XIII	2021-12-22	Ban hành các quy trình thực hiện kiểm tra, giám sát và thi hành kỷ luật đảng			title	public GitHub text (document register of a naval unit)
        50-QĐ/TW	Quy định	Bộ Chính trị	XIII	2021-12-27	Về công tác quy hoạch cán bộ			high	hethongphapluat.vn
        05-NQ/TW	Nghị quyết	Bộ Chính trị	XIII	2022-01-17	Về tổ chức Quân đội nhân dân Việt Nam giai đoạn 2021 - 2030 và những năm tiếp theo			high	github.com/Phenikaa-University/Vietnamese-News-Summarization
        06-NQ/TW	Nghị quyết	Bộ Chính trị	XIII	2022-01-24	Về quy hoạch, xây dựng, quản lý và phát triển bền vững đô thị Việt Nam đến năm 2030, tầm nhìn đến năm 2045			title	public GitHub text
        09-NQ/TW	Nghị quyết	Bộ Chính trị	XIII	2022-01-28	Về xây dựng, phát triển tỉnh Khánh Hòa đến năm 2030, tầm nhìn đến năm 2045			high	public GitHub text
        58-QĐ/TW	Quy định	Bộ Chính trị	XIII	2022-02-08	Một số vấn đề về bảo vệ chính trị nội bộ Đảng			high	public GitHub text (3 files)
        10-NQ/TW	Nghị quyết	Bộ Chính trị	XIII	2022-02-10	Về định hướng chiến lược địa chất, khoáng sản và công nghiệp khai khoáng đến năm 2030, tầm nhìn đến năm 2045			high	public GitHub text
        11-NQ/TW	Nghị quyết	Bộ Chính trị	XIII	2022-02-10	Về phương hướng phát triển kinh tế - xã hội, bảo đảm quốc phòng, an ninh vùng trung du và miền núi Bắc Bộ đến năm 2030, tầm nhìn đến năm 2045			high	thinhvuongvietnam.com
        16-HD/BTCTW	Hướng dẫn	Ban Tổ chức Trung ương	XIII	2022-02-15	Một số nội dung cụ thể về công tác quy hoạch cán bộ			high	public web page (address not given by the search)
        28-KL/TW	Kết luận	Bộ Chính trị	XIII	2022-02-21	Về tinh giản biên chế và cơ cấu lại đội ngũ cán bộ, công chức, viên chức			high	github.com/quangthai87vn/NLP-TraCuuPhapDienVN (Bộ Pháp điển)
        12-NQ/TW	Nghị quyết	Bộ Chính trị	XIII	2022-03-16	Về đẩy mạnh xây dựng lực lượng Công an nhân dân thật sự trong sạch, vững mạnh, chính quy, tinh nhuệ, hiện đại, đáp ứng yêu cầu, nhiệm vụ trong tình hình mới			title	public GitHub text (2 files)
        13-NQ/TW	Nghị quyết	Bộ Chính trị	XIII	2022-04-02	Về phương hướng phát triển kinh tế - xã hội, bảo đảm quốc phòng, an ninh vùng Đồng bằng sông Cửu Long đến năm 2030, tầm nhìn đến năm 2045			high	lib.hutech.edu.vn
        34-KL/TW	Kết luận	Bộ Chính trị	XIII	2022-04-18	Về Chiến lược công tác kiểm tra, giám sát của Đảng đến năm 2030			high	baohanam.com.vn
        15-NQ/TW	Nghị quyết	Bộ Chính trị	XIII	2022-05-05	Về phương hướng, nhiệm vụ phát triển Thủ đô Hà Nội đến năm 2030, tầm nhìn đến năm 2045			high	haufo.hanoi.gov.vn
        35-KL/TW	Kết luận	Bộ Chính trị	XIII	2022-05-05	Về danh mục chức danh, chức vụ lãnh đạo và tương đương của hệ thống chính trị từ Trung ương đến cơ sở			title	github.com/quangthai87vn/NLP-TraCuuPhapDienVN (Bộ Pháp điển)
        18-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XIII	2022-06-16	Về tiếp tục đổi mới, hoàn thiện thể chế, chính sách, nâng cao hiệu lực, hiệu quả quản lý và sử dụng đất, tạo động lực đưa nước ta trở thành nước phát triển có thu nhập cao	Nghị quyết Trung ương 5 khóa XIII	replaced by 21-NQ/TW	high	public GitHub text (5 files)
        19-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XIII	2022-06-16	Về nông nghiệp, nông dân, nông thôn đến năm 2030, tầm nhìn đến năm 2045	Nghị quyết Trung ương 5 khóa XIII		high	tuyengiao.hagiang.gov.vn
        20-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XIII	2022-06-16	Về tiếp tục đổi mới, phát triển và nâng cao hiệu quả kinh tế tập thể trong giai đoạn mới	Nghị quyết Trung ương 5 khóa XIII		high	tonghop.kiengiang.dcs.vn
        21-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XIII	2022-06-16	Về tăng cường củng cố, xây dựng tổ chức cơ sở đảng và nâng cao chất lượng đội ngũ đảng viên trong giai đoạn mới	Nghị quyết Trung ương 5 khóa XIII		title	public GitHub text (document register of a naval unit)
        69-QĐ/TW	Quy định	Bộ Chính trị	XIII	2022-07-06	Về kỷ luật tổ chức đảng, đảng viên vi phạm		replaced by 212-QĐ/TW	high	xaydungchinhsach.chinhphu.vn
        40-KL/TW	Kết luận	Bộ Chính trị	XIII	2022-07-18	Về nâng cao hiệu quả công tác quản lý biên chế của hệ thống chính trị giai đoạn 2022 - 2026			high	github.com/quangthai87vn/NLP-TraCuuPhapDienVN (Bộ Pháp điển)
        71-QĐ/TW	Quyết định	Bộ Chính trị	XIII	2022-07-18	Về tổng biên chế của hệ thống chính trị giai đoạn 2022 - 2026			high	github.com/quangthai87vn/NLP-TraCuuPhapDienVN (Bộ Pháp điển)
        72-QĐ/TW	Quyết định	Bộ Chính trị	XIII	2022-07-18	Về biên chế các cơ quan Đảng, Mặt trận Tổ quốc, tổ chức chính trị - xã hội ở Trung ương và các tỉnh ủy, thành ủy, đảng ủy khối trực thuộc Trung ương giai đoạn 2022 - 2026			high	github.com/quangthai87vn/NLP-TraCuuPhapDienVN (Bộ Pháp điển)
        73-QĐ/TW	Quyết định	Bộ Chính trị	XIII	2022-07-18	Về biên chế của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ, tổ chức do Chính phủ, Thủ tướng Chính phủ thành lập, cơ quan đại diện Việt Nam ở nước ngoài, các đơn vị sự nghiệp, hội quần chúng được Đảng, Nhà nước giao nhiệm vụ ở Trung ương giai đoạn 2022 - 2026			high	github.com/quangthai87vn/NLP-TraCuuPhapDienVN (Bộ Pháp điển)
        75-QĐ/TW	Quyết định	Bộ Chính trị	XIII	2022-07-18	Về biên chế của các Tòa án nhân dân giai đoạn 2022 - 2026			high	github.com/quangthai87vn/NLP-TraCuuPhapDienVN (Bộ Pháp điển)
        76-QĐ/TW	Quyết định	Bộ Chính trị	XIII	2022-07-18	Về biên chế của ngành Kiểm sát nhân dân giai đoạn 2022 - 2026			high	github.com/quangthai87vn/NLP-TraCuuPhapDienVN (Bộ Pháp điển)
        80-QĐ/TW	Quy định	Bộ Chính trị	XIII	2022-08-18	Về phân cấp quản lý cán bộ và bổ nhiệm, giới thiệu cán bộ ứng cử		replaced by 377-QĐ/TW	high	nhandan.vn; amp.cand.com.vn
        23-NQ/TW	Nghị quyết	Bộ Chính trị	XIII	2022-10-06	Về phương hướng phát triển kinh tế - xã hội và bảo đảm quốc phòng, an ninh vùng Tây Nguyên đến năm 2030, tầm nhìn đến năm 2045			high	special.nhandan.vn
        24-NQ/TW	Nghị quyết	Bộ Chính trị	XIII	2022-10-07	Về phát triển kinh tế - xã hội và bảo đảm quốc phòng, an ninh vùng Đông Nam Bộ đến năm 2030, tầm nhìn đến năm 2045			high	hcma2.hcma.vn
        26-NQ/TW	Nghị quyết	Bộ Chính trị	XIII	2022-11-03	Về phát triển kinh tế - xã hội và bảo đảm quốc phòng, an ninh vùng Bắc Trung Bộ và duyên hải Trung Bộ đến năm 2030, tầm nhìn đến năm 2045			high	public GitHub text
        27-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XIII	2022-11-09	Về tiếp tục xây dựng và hoàn thiện Nhà nước pháp quyền xã hội chủ nghĩa Việt Nam trong giai đoạn mới	Nghị quyết Trung ương 6 khóa XIII		high	tapchicongsan.org.vn
        28-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XIII	2022-11-17	Về tiếp tục đổi mới phương thức lãnh đạo, cầm quyền của Đảng đối với hệ thống chính trị trong giai đoạn mới	Nghị quyết Trung ương 6 khóa XIII		high	public GitHub text (Party-work quiz data, 3 files)
        29-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XIII	2022-11-17	Về tiếp tục đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước đến năm 2030, tầm nhìn đến năm 2045	Nghị quyết Trung ương 6 khóa XIII		high	github.com/diepxuan/diepxuan.github.io
        05-HD/UBKTTW	Hướng dẫn	Ủy ban Kiểm tra Trung ương	XIII	2022-11-22	Thực hiện một số điều trong Quy định số 69-QĐ/TW về kỷ luật tổ chức đảng, đảng viên vi phạm			high	thuvienphapluat.vn
        89-QĐ/TW	Quyết định	Ban Bí thư	XIII	2022-12-01	Ban hành quy trình kiểm tra, giám sát, thi hành kỷ luật đảng, giải quyết tố cáo, khiếu nại kỷ luật đảng của cấp ủy tỉnh và tương đương đến cơ sở			title	public GitHub text (document register of a naval unit)
        20-CT/TW	Chỉ thị	Ban Bí thư	XIII	2022-12-12	Về tăng cường sự lãnh đạo của Đảng đối với công tác đưa người lao động Việt Nam đi làm việc ở nước ngoài trong tình hình mới			medium	mvp.com.vn
        31-NQ/TW	Nghị quyết	Bộ Chính trị	XIII	2022-12-30	Về phương hướng, nhiệm vụ phát triển Thành phố Hồ Chí Minh đến năm 2030, tầm nhìn đến năm 2045			high	cafef.vn
        36-NQ/TW	Nghị quyết	Bộ Chính trị	XIII	2023-01-30	Về phát triển và ứng dụng công nghệ sinh học phục vụ phát triển bền vững đất nước trong tình hình mới			title	public GitHub text (2 files)
        48-KL/TW	Kết luận	Bộ Chính trị	XIII	2023-01-30	Về tiếp tục thực hiện sắp xếp đơn vị hành chính cấp huyện, cấp xã giai đoạn 2023 - 2030			high	moitruongvadothi.vn
        96-QĐ/TW	Quy định	Bộ Chính trị	XIII	2023-02-02	Về việc lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo, quản lý trong hệ thống chính trị			high	bdt.binhthuan.gov.vn
        113-QĐ/TW	Quy định	Ban Bí thư	XIII	2023-07-10	Về việc thí điểm giao quyền cấp trên cơ sở cho đảng ủy cơ sở mà cấp trên trực tiếp không phải là tỉnh, thành ủy, đảng ủy trực thuộc Trung ương			high	github.com/tcddvhn/sotay-dangvien
        114-QĐ/TW	Quy định	Bộ Chính trị	XIII	2023-07-11	Về kiểm soát quyền lực và phòng, chống tham nhũng, tiêu cực trong công tác cán bộ			high	public GitHub text (2 files)
        39-NQ/TW	Nghị quyết	Bộ Chính trị	XIII	2023-07-18	Về xây dựng và phát triển tỉnh Nghệ An đến năm 2030, tầm nhìn đến năm 2045			high	nghean24h.vn
        61-KL/TW	Kết luận	Ban Bí thư	XIII	2023-08-17	Về tiếp tục thực hiện Chỉ thị số 13-CT/TW của Ban Bí thư khóa XII về tăng cường sự lãnh đạo của Đảng đối với công tác quản lý, bảo vệ và phát triển rừng			title	public GitHub text
        117-QĐ/TW	Quy định	Bộ Chính trị	XIII	2023-08-18	Về xin lỗi và phục hồi quyền lợi của tổ chức đảng, đảng viên bị kỷ luật oan			high	public GitHub text
        124-QĐ/TW	Quy định	Bộ Chính trị	XIII	2023-10-04	Về việc kiểm điểm và đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân trong hệ thống chính trị		replaced by 366-QĐ/TW	title	baohaiduong.vn
        41-NQ/TW	Nghị quyết	Bộ Chính trị	XIII	2023-10-10	Về xây dựng và phát huy vai trò của đội ngũ doanh nhân Việt Nam trong thời kỳ mới			high	thoibaotaichinhvietnam.vn
        131-QĐ/TW	Quy định	Bộ Chính trị	XIII	2023-10-27	Về kiểm soát quyền lực, phòng, chống tham nhũng, tiêu cực trong công tác kiểm tra, giám sát, thi hành kỷ luật đảng và trong hoạt động thanh tra, kiểm toán			high	sotnmt.sonla.gov.vn
        132-QĐ/TW	Quy định	Bộ Chính trị	XIII	2023-10-27	Về kiểm soát quyền lực, phòng, chống tham nhũng, tiêu cực trong hoạt động điều tra, truy tố, xét xử, thi hành án			high	public GitHub text (3 files)
        26-CT/TW	Chỉ thị	Ban Bí thư	XIII	2023-11-23	Về việc tổ chức Tết Giáp Thìn năm 2024			title	hoanhap.vn
        42-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XIII	2023-11-24	Về tiếp tục đổi mới, nâng cao chất lượng chính sách xã hội, đáp ứng yêu cầu sự nghiệp xây dựng và bảo vệ Tổ quốc trong giai đoạn mới	Nghị quyết Trung ương 8 khóa XIII		high	trungsontram.sontay.hanoi.gov.vn; socongthuong.binhduong.gov.vn
        43-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XIII	2023-11-24	Về tiếp tục phát huy truyền thống, sức mạnh đại đoàn kết toàn dân tộc, xây dựng đất nước ta ngày càng phồn vinh, hạnh phúc	Nghị quyết Trung ương 8 khóa XIII		title	public GitHub text citing tulieuvankien.dangcongsan.vn
        44-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XIII	2023-11-24	Về Chiến lược bảo vệ Tổ quốc trong tình hình mới	Nghị quyết Trung ương 8 khóa XIII		high	public GitHub text
        45-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XIII	2023-11-24	Về tiếp tục xây dựng và phát huy vai trò của đội ngũ trí thức đáp ứng yêu cầu phát triển đất nước nhanh và bền vững trong giai đoạn mới	Nghị quyết Trung ương 8 khóa XIII		high	github.com/thetrungdtt/VNMasterplan
        69-KL/TW	Kết luận	Bộ Chính trị	XIII	2024-01-11	Về tiếp tục thực hiện Nghị quyết số 20-NQ/TW ngày 01/11/2012 của Ban Chấp hành Trung ương Đảng khóa XI về phát triển khoa học và công nghệ phục vụ sự nghiệp công nghiệp hóa, hiện đại hóa trong điều kiện kinh tế thị trường định hướng xã hội chủ nghĩa và hội nhập quốc tế			high	github.com/thetrungdtt/VNMasterplan
        32-CT/TW	Chỉ thị	Ban Bí thư	XIII	2024-04-10	Về tăng cường sự lãnh đạo của Đảng đối với công tác chống khai thác thủy sản bất hợp pháp, không báo cáo, không theo quy định và phát triển bền vững ngành thủy sản			high	doanhnghiepkinhtexanh.vn (title of Resolution 52/NQ-CP)
        144-QĐ/TW	Quy định	Bộ Chính trị	XIII	2024-05-09	Về chuẩn mực đạo đức cách mạng của cán bộ, đảng viên trong giai đoạn mới			high	public GitHub text (6 files)
        148-QĐ/TW	Quy định	Bộ Chính trị	XIII	2024-05-23	Về thẩm quyền của người đứng đầu trong việc tạm đình chỉ công tác đối với cán bộ cấp dưới trong trường hợp cần thiết hoặc khi có dấu hiệu vi phạm nghiêm trọng quy định của Đảng, pháp luật của Nhà nước			high	xaydungchinhsach.chinhphu.vn
        34-CT/TW	Chỉ thị	Ban Bí thư	XIII	2024-05-24	Về tăng cường sự lãnh đạo của Đảng đối với công tác phát triển nhà ở xã hội trong tình hình mới			medium	github.com/minhquoc2025/tracuuvanban
        178-QĐ/TW	Quy định	Bộ Chính trị	XIII	2024-06-27	Về kiểm soát quyền lực, phòng, chống tham nhũng, tiêu cực trong công tác xây dựng pháp luật			high	github.com/hrmaster1982-dev/phapluat-8chude-data
        38-CT/TW	Chỉ thị	Ban Bí thư	XIII	2024-07-30	Về đẩy mạnh công tác tiêu chuẩn, đo lường, chất lượng quốc gia đến năm 2030 và những năm tiếp theo			title	public GitHub text
        91-KL/TW	Kết luận	Bộ Chính trị	XIII	2024-08-12	Về tiếp tục thực hiện Nghị quyết số 29-NQ/TW của Ban Chấp hành Trung ương khóa XI về đổi mới căn bản, toàn diện giáo dục và đào tạo			title	public GitHub text
        189-QĐ/TW	Quy định	Bộ Chính trị	XIII	2024-10-08	Về kiểm soát quyền lực, phòng, chống tham nhũng, tiêu cực trong quản lý, sử dụng tài chính, tài sản công			high	public GitHub text
        190-QĐ/TW	Quyết định	Ban Chấp hành Trung ương	XIII	2024-10-10	Về việc ban hành Quy chế bầu cử trong Đảng			title	hethongphapluat.com
        204-QĐ/TW	Quyết định	Ban Bí thư	XIII	2024-11-29	Phê duyệt Đề án Chuyển đổi số trong các cơ quan đảng			high	public GitHub text (2 files)
        57-NQ/TW	Nghị quyết	Bộ Chính trị	XIII	2024-12-22	Về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia			high	github.com/thetrungdtt/VNMasterplan
        121-KL/TW	Kết luận	Ban Chấp hành Trung ương	XIII	2025-01-24	Về tổng kết Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương khóa XII			title	quoted in the text of Kết luận 127-KL/TW
        259-QĐ/TW	Quyết định	Bộ Chính trị	XIII	2025-01-24	Về chức năng, nhiệm vụ, tổ chức bộ máy của Văn phòng Trung ương Đảng			title	vbpl.ts24.com.vn (text of Quy chế 09-QC/TW)
        59-NQ/TW	Nghị quyết	Bộ Chính trị	XIII	2025-01-24	Về hội nhập quốc tế trong tình hình mới			high	github.com/hrmaster1982-dev/phapluat-8chude-data
        126-KL/TW	Kết luận	Bộ Chính trị, Ban Bí thư	XIII	2025-02-14	Về một số nội dung, nhiệm vụ tiếp tục sắp xếp, tinh gọn tổ chức bộ máy của hệ thống chính trị năm 2025			title	public GitHub text (2 files)
        264-QĐ/TW	Quy định	Bộ Chính trị	XIII	2025-02-14	Sửa đổi, bổ sung Quy định số 69-QĐ/TW về kỷ luật tổ chức đảng, đảng viên vi phạm		replaced by 212-QĐ/TW	high	thuvienphapluat.vn
        127-KL/TW	Kết luận	Bộ Chính trị, Ban Bí thư	XIII	2025-02-28	Về triển khai nghiên cứu, đề xuất tiếp tục sắp xếp tổ chức bộ máy của hệ thống chính trị			high	quangnam.gov.vn
        128-KL/TW	Kết luận	Bộ Chính trị	XIII	2025-03-07	Về công tác cán bộ			high	thuvienphapluat.vn mirror
        134-KL/TW	Kết luận	Bộ Chính trị, Ban Bí thư	XIII	2025-03-28	Về Đề án sắp xếp hệ thống cơ quan thanh tra tinh gọn, hoạt động hiệu lực, hiệu quả			title	public GitHub text
        60-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XIII	2025-04-12	Nghị quyết Hội nghị lần thứ 11 Ban Chấp hành Trung ương Đảng khóa XIII	Nghị quyết Trung ương 11 khóa XIII		title	viettimes.vn
        45-CT/TW	Chỉ thị	Bộ Chính trị	XIII	2025-04-14	Về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng			high	kimbang.ninhbinh.gov.vn
        30-HD/BTCTW	Hướng dẫn	Ban Tổ chức Trung ương	XIII	2025-04-23	Thực hiện một số nội dung của Quy định số 86-QĐ/TW về nhiệm vụ của đảng viên và công tác quản lý đảng viên ở nước ngoài			title	public GitHub text
        66-NQ/TW	Nghị quyết	Bộ Chính trị	XIII	2025-04-30	Về đổi mới công tác xây dựng và thi hành pháp luật đáp ứng yêu cầu phát triển đất nước trong kỷ nguyên mới			high	github.com/hrmaster1982-dev/phapluat-8chude-data
        68-NQ/TW	Nghị quyết	Bộ Chính trị	XIII	2025-05-04	Về phát triển kinh tế tư nhân			high	github.com/hrmaster1982-dev/phapluat-8chude-data
        46-CT/TW	Chỉ thị	Bộ Chính trị	XIII	2025-05-16	Về lãnh đạo cuộc bầu cử đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031			high	sggp.org.vn
        294-QĐ/TW	Quy định	Ban Chấp hành Trung ương	XIII	2025-05-26	Thi hành Điều lệ Đảng		replaced by 20-QĐ/TW	high	public GitHub text
        296-QĐ/TW	Quy định	Ban Chấp hành Trung ương	XIII	2025-05-30	Về công tác kiểm tra, giám sát và kỷ luật của Đảng		replaced by 21-QĐ/TW	high	quanlynhanuoc.vn
        160-KL/TW	Kết luận	Bộ Chính trị, Ban Bí thư	XIII	2025-05-31	Về thực hiện nhiệm vụ sắp xếp tổ chức bộ máy và đơn vị hành chính, bảo đảm tiến độ, yêu cầu			title	public GitHub text (headline of dangcongsan.vn)
        297-QĐ/TW	Quy định	Bộ Chính trị	XIII	2025-06-04	Về chức năng, nhiệm vụ, quyền hạn, chế độ làm việc, quan hệ công tác của Ban Chỉ đạo Trung ương về hoàn thiện thể chế, pháp luật			title	public GitHub text
        06-HD/TW	Hướng dẫn	Ban Bí thư	XIII	2025-06-09	Một số vấn đề cụ thể thi hành Điều lệ Đảng			high	github.com/tcddvhn/sotay-dangvien
        08-HD/TW	Hướng dẫn	Ban Bí thư	XIII	2025-06-10	Thực hiện một số nội dung Quy định số 296-QĐ/TW của Ban Chấp hành Trung ương về công tác kiểm tra, giám sát và kỷ luật của Đảng			title	github.com/tcddvhn/sotay-dangvien
        49-CT/TW	Chỉ thị	Ban Bí thư	XIII	2025-06-28	Về công tác phi chính phủ nước ngoài giai đoạn 2026 - 2030			high	github.com/hrmaster1982-dev/phapluat-8chude-data
        50-CT/TW	Chỉ thị	Ban Bí thư	XIII	2025-07-23	Về tiếp tục đổi mới, nâng cao chất lượng sinh hoạt chi bộ trong giai đoạn mới			title	public GitHub text
        347-QĐ/TW	Quyết định	Ban Bí thư	XIII	2025-08-08	Về việc ban hành mẫu Thẻ đảng viên			title	github.com/tcddvhn/sotay-dangvien
        51-CT/TW	Chỉ thị	Ban Bí thư	XIII	2025-08-08	Về đổi thẻ đảng viên			high	public GitHub text
        70-NQ/TW	Nghị quyết	Bộ Chính trị	XIII	2025-08-20	Về bảo đảm an ninh năng lượng quốc gia đến năm 2030, tầm nhìn đến năm 2045			high	github.com/hrmaster1982-dev/phapluat-8chude-data
        71-NQ/TW	Nghị quyết	Bộ Chính trị	XIII	2025-08-22	Về đột phá phát triển giáo dục và đào tạo			high	github.com/hrmaster1982-dev/phapluat-8chude-data
        366-QĐ/TW	Quy định	Bộ Chính trị	XIII	2025-08-30	Về việc kiểm điểm và đánh giá, xếp loại chất lượng đối với tập thể, cá nhân trong hệ thống chính trị			high	public GitHub text
        367-QĐ/TW	Quy định	Bộ Chính trị	XIII	2025-09-04	Một số vấn đề về bảo vệ chính trị nội bộ Đảng			title	github.com/tcddvhn/sotay-dangvien
        368-QĐ/TW	Quy định	Bộ Chính trị	XIII	2025-09-08	Về danh mục vị trí chức danh, nhóm chức danh, chức vụ lãnh đạo của hệ thống chính trị			high	vietnamplus.vn
        72-NQ/TW	Nghị quyết	Bộ Chính trị	XIII	2025-09-09	Về một số giải pháp đột phá, tăng cường bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân			high	github.com/hrmaster1982-dev/phapluat-8chude-data
        38-HD/BTCTW	Hướng dẫn	Ban Tổ chức Trung ương	XIII	2025-09-29	Hướng dẫn nghiệp vụ công tác đảng viên			high	public GitHub text
        52-CT/TW	Chỉ thị	Ban Bí thư	XIII	2025-10-03	Về thực hiện bảo hiểm y tế toàn dân trong giai đoạn mới			high	github.com/hrmaster1982-dev/phapluat-8chude-data
        377-QĐ/TW	Quy định	Bộ Chính trị	XIII	2025-10-08	Về phân cấp quản lý cán bộ và quy hoạch, bổ nhiệm, giới thiệu ứng cử, tạm đình chỉ công tác, cho thôi giữ chức vụ, từ chức, miễn nhiệm đối với cán bộ			high	tintuc.thuvienphapluat.com
        40-HD/BTCTW	Hướng dẫn	Ban Tổ chức Trung ương	XIII	2025-10-10	Thực hiện biểu mẫu thống kê cơ bản về tổ chức đảng, đảng viên			high	github.com/tcddvhn/sotay-dangvien
        42-HD/BTCTW	Hướng dẫn	Ban Tổ chức Trung ương	XIII	2025-10-28	Thực hiện Chỉ thị số 50-CT/TW ngày 23/7/2025 của Ban Bí thư về tiếp tục đổi mới và nâng cao chất lượng sinh hoạt chi bộ trong giai đoạn mới			title	public GitHub text
        210-KL/TW	Kết luận	Ban Chấp hành Trung ương	XIII	2025-11-12	Về tiếp tục xây dựng, hoàn thiện tổ chức bộ máy của hệ thống chính trị trong thời gian tới	Kết luận Hội nghị Trung ương 14 khóa XIII		high	github.com/hrmaster1982-dev/phapluat-8chude-data
        213-KL/TW	Kết luận	Ban Bí thư	XIII	2025-11-21	Về tiếp tục thực hiện Chỉ thị số 42-CT/TW ngày 24/3/2020 của Ban Bí thư về tăng cường sự lãnh đạo của Đảng đối với công tác phòng ngừa, ứng phó, khắc phục hậu quả thiên tai			high	github.com/hrmaster1982-dev/phapluat-8chude-data
        221-KL/TW	Kết luận	Bộ Chính trị, Ban Bí thư	XIII	2025-11-28	Về tình hình, kết quả hoạt động của bộ máy hệ thống chính trị và chính quyền địa phương 2 cấp			high	github.com/hrmaster1982-dev/phapluat-8chude-data
        09-QC/TW	Quy chế	Ban Bí thư	XIII	2026-01-05	Quản lý và cung cấp thông tin trên Cổng thông tin điện tử Đảng Cộng sản Việt Nam			title	vbpl.ts24.com.vn
        79-NQ/TW	Nghị quyết	Bộ Chính trị	XIII	2026-01-06	Về phát triển kinh tế nhà nước			high	public GitHub text (5 files)
        80-NQ/TW	Nghị quyết	Bộ Chính trị	XIII	2026-01-07	Về phát triển văn hóa Việt Nam			high	public GitHub text (4 files)
        399-QĐ/TW	Quy định	Ban Bí thư	XIII	2026-01-09	Về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng		in force	high	nhansu.vn
        01-CT/TW	Chỉ thị	Bộ Chính trị	XIV	2026-01-23	Về nghiên cứu, học tập, quán triệt, tuyên truyền và triển khai thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng			high	github.com/hrmaster1982-dev/phapluat-8chude-data
        01-QĐ/TW	Quy định	Bộ Chính trị	XIV	2026-02-03	Về chế độ đảng phí		in force	high	public GitHub text
        06-QĐ/TW	Quy định	Ban Bí thư	XIV	2026-02-09	Về quản lý và sử dụng thẻ đảng viên			high	github.com/tcddvhn/sotay-dangvien
        02-NQ/TW	Nghị quyết	Bộ Chính trị	XIV	2026-03-17	Về xây dựng và phát triển Thủ đô Hà Nội trong kỷ nguyên mới			high	github.com/hrmaster1982-dev/phapluat-8chude-data
        04-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XIV	2026-04-01	Về tiếp tục tăng cường sự lãnh đạo của Đảng đối với công tác phòng, chống tham nhũng, lãng phí, tiêu cực trong giai đoạn mới	Nghị quyết Trung ương 2 khóa XIV		high	public GitHub text (3 files)
        17-KL/TW	Kết luận	Bộ Chính trị	XIV	2026-04-02	Về Đề án Định hướng lập pháp nhiệm kỳ Quốc hội khóa XVI			high	github.com/hrmaster1982-dev/phapluat-8chude-data
        18-KL/TW	Kết luận	Ban Chấp hành Trung ương	XIV	2026-04-02	Về Kế hoạch phát triển kinh tế - xã hội, tài chính quốc gia và vay, trả nợ công, đầu tư công trung hạn 05 năm 2026 - 2030 gắn với thực hiện mục tiêu phấn đấu tăng trưởng "2 con số"	Kết luận Hội nghị Trung ương 2 khóa XIV		high	github.com/hrmaster1982-dev/phapluat-8chude-data
        05-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XIV	2026-04-07	Về đổi mới, nâng cao hiệu lực công tác kiểm tra, giám sát và kỷ luật đảng	Nghị quyết Trung ương 2 khóa XIV		title	public GitHub text
        19-QĐ/TW	Quy định	Ban Chấp hành Trung ương	XIV	2026-04-08	Về công tác chính trị, tư tưởng trong Đảng		in force	high	public GitHub text (5 files)
        21-QĐ/TW	Quy định	Ban Chấp hành Trung ương	XIV	2026-04-11	Về công tác kiểm tra, giám sát và kỷ luật của Đảng		in force	high	public GitHub text (4 files)
        03-KH/TW	Kế hoạch	Bộ Chính trị	XIV	2026-05-18	Thực hiện Nghị quyết số 04-NQ/TW của Ban Chấp hành Trung ương Đảng về tiếp tục tăng cường sự lãnh đạo của Đảng đối với công tác phòng, chống tham nhũng, lãng phí, tiêu cực trong giai đoạn mới			title	public GitHub text
        34-KL/TW	Kết luận	Bộ Chính trị	XIV	2026-05-18	Về sắp xếp thôn, tổ dân phố và bố trí, sử dụng, chế độ, chính sách đối với người hoạt động không chuyên trách ở cấp xã, ở thôn, tổ dân phố			high	github.com/hrmaster1982-dev/phapluat-8chude-data
        05-HD/VPTW	Hướng dẫn	Văn phòng Trung ương Đảng	XIV	2026-05-27	Về thể thức và kỹ thuật trình bày văn bản của Đảng		in force	high	public GitHub text
        10-NQ/TW	Nghị quyết	Bộ Chính trị	XIV	2026-06-08	Về phát triển kinh tế có vốn đầu tư nước ngoài			high	public GitHub text (2 files)
        07-CT/TW	Chỉ thị	Bộ Chính trị	XIV	2026-07-13	Về đẩy mạnh học tập, thực hành tư tưởng, đạo đức, phương pháp, phong cách Hồ Chí Minh trong giai đoạn phát triển mới			high	public GitHub text
        207-QĐ/TW	Quy định	Ban Chấp hành Trung ương	XIV	2026-07-26	Về những điều đảng viên không được làm		in force	high	public GitHub text (5 files)
        208-QĐ/TW	Quy định	Ban Chấp hành Trung ương	XIV	2026-07-26	Thi hành Điều lệ Đảng		in force	high	public GitHub text (3 files)
        18-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XIV	2026-07-28	Về xây dựng xã hội kỷ cương, an toàn, văn minh, hài hòa, phát triển			high	public GitHub text
        19-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XIV	2026-07-28	Về đổi mới mô hình phát triển Việt Nam			title	public GitHub text
        20-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XIV	2026-07-28	Về xây dựng và phát triển Việt Nam trở thành quốc gia biển mạnh			title	public GitHub text
        21-NQ/TW	Nghị quyết	Ban Chấp hành Trung ương	XIV	2026-07-28	Về quan điểm, định hướng sửa đổi Luật Đất đai và các luật có liên quan			high	public GitHub text
        23-NQ/TW	Nghị quyết	Bộ Chính trị	XIV	2026-08-02	Về công tác người Việt Nam ở nước ngoài			high	public GitHub text (2 files)
        02-HD/TW	Hướng dẫn	Ban Bí thư	XIV	2026-08-07	Một số vấn đề cụ thể thi hành Điều lệ Đảng			high	github.com/mnngoisaoxanh/tintuchangngay (Thanh Niên)
        83-KL/TW	Kết luận	Bộ Chính trị	XIV	2026-08-08	Về phát triển công nghiệp vật liệu Việt Nam			high	public GitHub text
        212-QĐ/TW	Quy định	Bộ Chính trị	XIV	2026-08-17	Về kỷ luật tổ chức đảng, đảng viên vi phạm		in force	high	public GitHub text (2 files)
        24-NQ/TW	Nghị quyết	Bộ Chính trị	XIV	2026-08-22	Về phát huy tính tiên phong, gương mẫu, tinh thần đổi mới, dám nghĩ, dám làm, dám chịu trách nhiệm của đội ngũ cán bộ, đảng viên trong kỷ nguyên mới			high	public GitHub text (title question)
        25-NQ/TW	Nghị quyết	Bộ Chính trị	XIV	2026-08-22	Về Chiến lược công tác tư tưởng trong bối cảnh mới			high	public GitHub text (title question)
        26-NQ/TW	Nghị quyết	Bộ Chính trị	XIV	2026-08-22	Về phát triển du lịch Việt Nam trở thành ngành kinh tế mũi nhọn trong kỷ nguyên mới			high	public GitHub text (3 files)
        27-NQ/TW	Nghị quyết	Bộ Chính trị	XIV	2026-08-28	Về phát triển các vùng và tổ chức không gian phát triển quốc gia trong giai đoạn mới			high	public GitHub text (2 files)
        91-KL/TW	Kết luận	Ban Bí thư	XIV	2026-09-03	Về tổ chức kỷ niệm các ngày lễ lớn và sự kiện lịch sử quan trọng của đất nước giai đoạn 2026 - 2030			title	public GitHub text (site of a local Party cell)
        """#)
}
