extension Table {
    /// Abbreviations of issuing bodies as they stand in codes. `system` is state, party or mass-org; years as known.
    package static let issuingBodies = Table(
        "issuing-bodies",
        #"""
        system	name	abbreviation	level	from	to	source
        state	Quốc hội	QH	central	1946		Luật 80/2015/QH13 Điều 10: QH + số khóa (QH10..QH16)
        state	Ủy ban Thường vụ Quốc hội	UBTVQH	central	1960		Luật 80/2015/QH13 Điều 10: UBTVQH + số khóa
        state	Ủy ban Thường vụ Quốc hội (dạng cũ)	TVQH	central	1960	1980	quan sát: dạng có trong kho văn bản; 304/NQ/TVQH
        state	Hội đồng Nhà nước	HĐNN	central	1981	1992	quan sát: dạng có trong kho văn bản; 21-LCT/HĐNN8, 641/NQ-HĐNN8
        state	Chủ tịch nước	CTN	central	1992		quan sát: dạng có trong kho văn bản; 33/2014/L-CTN, 1387/QĐ-CTN, 18-L/CTN (1993)
        state	Văn phòng Chủ tịch nước	VPCTN	central	1992		quan sát: dạng có trong kho văn bản; 03/SY-VPCTN
        state	Văn phòng Quốc hội	VPQH	central			quan sát: dạng có trong kho văn bản; 25/VBHN-VPQH
        state	Chính phủ	CP	central	1992		NĐ 30/2020; Luật 80/2015
        state	Thủ tướng Chính phủ	TTg	central	1992		chữ g viết thường là dạng chuẩn; NĐ 30/2020 chức danh nhà nước
        state	Hội đồng Bộ trưởng	HĐBT	central	1981	1992	quan sát: dạng có trong kho văn bản; 66-HĐBT, 30/HĐBT
        state	Chủ tịch Hội đồng Bộ trưởng	CT	central	1981	1992	quan sát: dạng có trong kho văn bản; 140/CT (1989)
        state	Văn phòng Chính phủ	VPCP	central	1992		quan sát: dạng có trong kho văn bản; 109/TB-VPCP
        state	Hội đồng Thẩm phán Tòa án nhân dân tối cao	HĐTP	central	1993		quan sát: dạng có trong kho văn bản; 02/2022/NQ-HĐTP
        state	Tòa án nhân dân tối cao	TANDTC	central	1960		quan sát: dạng có trong kho văn bản; TTLT-TANDTC-VKSNDTC; dạng cũ TATC
        state	Tòa án nhân dân tối cao (dạng ngắn)	TATC	central			quan sát: dạng có trong kho văn bản; TTLT-VKSTC-TATC
        state	Viện kiểm sát nhân dân tối cao	VKSNDTC	central	1960		quan sát: dạng có trong kho văn bản; TTLT-VKSNDTC-TANDTC
        state	Viện kiểm sát nhân dân tối cao (dạng ngắn, thông tư)	VKSTC	central			quan sát: dạng có trong kho văn bản; 11/2026/TT-VKSTC
        state	Kiểm toán nhà nước	KTNN	central	1994		quan sát: dạng có trong kho văn bản; 09/2025/QĐ-KTNN
        state	Hội đồng Bầu cử quốc gia	HĐBCQG	central	2015		thực tiễn
        state	Bộ Quốc phòng	BQP	ministry			NQ 176/2025/QH15 (cơ cấu 14 bộ, 3 cơ quan ngang bộ từ 01/3/2025)
        state	Bộ Công an	BCA	ministry	1998		NQ 176/2025/QH15 (cơ cấu 14 bộ, 3 cơ quan ngang bộ từ 01/3/2025)
        state	Bộ Nội vụ	BNV	ministry	2002-08		NQ 176/2025/QH15 (cơ cấu 14 bộ, 3 cơ quan ngang bộ từ 01/3/2025)
        state	Bộ Nội vụ (cơ quan công an, 1975-1998)	BNV	ministry	1975	1998	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Bộ Ngoại giao	BNG	ministry			NQ 176/2025/QH15 (cơ cấu 14 bộ, 3 cơ quan ngang bộ từ 01/3/2025)
        state	Ban Tổ chức - Cán bộ Chính phủ	BTCCBCP	ministry	1990	2002-08	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Ban Tổ chức - Cán bộ Chính phủ (dạng ngắn)	TCCP	ministry	1990	2002-08	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Bộ Tư pháp	BTP	ministry			NQ 176/2025/QH15 (cơ cấu 14 bộ, 3 cơ quan ngang bộ từ 01/3/2025)
        state	Bộ Tài chính	BTC	ministry			NQ 176/2025/QH15 (cơ cấu 14 bộ, 3 cơ quan ngang bộ từ 01/3/2025)
        state	Bộ Công Thương	BCT	ministry	2007-08		NQ 176/2025/QH15 (cơ cấu 14 bộ, 3 cơ quan ngang bộ từ 01/3/2025)
        state	Bộ Nông nghiệp và Môi trường	BNNMT	ministry	2025-03-01		NQ 176/2025/QH15 (cơ cấu 14 bộ, 3 cơ quan ngang bộ từ 01/3/2025)
        state	Bộ Xây dựng	BXD	ministry			NQ 176/2025/QH15 (cơ cấu 14 bộ, 3 cơ quan ngang bộ từ 01/3/2025)
        state	Bộ Văn hóa, Thể thao và Du lịch	BVHTTDL	ministry	2007-08		NQ 176/2025/QH15 (cơ cấu 14 bộ, 3 cơ quan ngang bộ từ 01/3/2025)
        state	Bộ Khoa học và Công nghệ	BKHCN	ministry	2002-08		NQ 176/2025/QH15 (cơ cấu 14 bộ, 3 cơ quan ngang bộ từ 01/3/2025)
        state	Bộ Giáo dục và Đào tạo	BGDĐT	ministry	1990		NQ 176/2025/QH15 (cơ cấu 14 bộ, 3 cơ quan ngang bộ từ 01/3/2025)
        state	Bộ Y tế	BYT	ministry			NQ 176/2025/QH15 (cơ cấu 14 bộ, 3 cơ quan ngang bộ từ 01/3/2025)
        state	Bộ Dân tộc và Tôn giáo	BDTTG	ministry	2025-03-01		NQ 176/2025/QH15 (cơ cấu 14 bộ, 3 cơ quan ngang bộ từ 01/3/2025)
        state	Ngân hàng Nhà nước Việt Nam	NHNN	ministry			NQ 176/2025/QH15 (cơ cấu 14 bộ, 3 cơ quan ngang bộ từ 01/3/2025)
        state	Thanh tra Chính phủ	TTCP	ministry	2004		NQ 176/2025/QH15 (cơ cấu 14 bộ, 3 cơ quan ngang bộ từ 01/3/2025)
        state	Thanh tra Nhà nước	TTNN	ministry		2004	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Bộ Kế hoạch và Đầu tư	BKHĐT	ministry	1995	2025-03-01	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Bộ Kế hoạch và Đầu tư (dạng cũ)	BKH	ministry	1995	2012	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Bộ Lao động - Thương binh và Xã hội	BLĐTBXH	ministry	1987	2025-03-01	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Bộ Giao thông vận tải	BGTVT	ministry		2025-03-01	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Bộ Tài nguyên và Môi trường	BTNMT	ministry	2002-08	2025-03-01	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Bộ Nông nghiệp và Phát triển nông thôn	BNNPTNT	ministry	1995	2025-03-01	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Bộ Nông nghiệp và Phát triển nông thôn (dạng 2002-2010)	BNN	ministry	2002	2011	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Bộ Thông tin và Truyền thông	BTTTT	ministry	2007-08	2025-03-01	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Ủy ban Dân tộc	UBDT	ministry	2002	2025-03-01	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Ủy ban Dân tộc và Miền núi	UBDTMN	ministry	1993	2002	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Bộ Bưu chính, Viễn thông	BBCVT	ministry	2002-08	2007-08	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Tổng cục Bưu điện	TCBĐ	ministry	1992	2002	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Bộ Công nghiệp	BCN	ministry	1995	2007-08	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Bộ Thương mại	BTM	ministry	1991	2007-08	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Bộ Thủy sản	BTS	ministry	1981	2007-08	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Bộ Văn hóa - Thông tin	BVHTT	ministry	1990	2007-08	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Ủy ban Thể dục thể thao	UBTDTT	ministry	1997	2007-08	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Tổng cục Du lịch	TCDL	ministry	1992	2007-08	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Bộ Khoa học, Công nghệ và Môi trường	BKHCNMT	ministry	1992	2002-08	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Ủy ban Dân số, Gia đình và Trẻ em	UBDSGĐTE	ministry	2002	2007-08	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Ủy ban Dân số, Gia đình và Trẻ em (dạng ngắn)	DSGĐTE	ministry	2002	2007-08	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Bộ Giáo dục và Đào tạo (dạng có &)	BGD&ĐT	ministry	1990	2010	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Bộ Nông nghiệp và Phát triển nông thôn (dạng có &)	BNN&PTNT	ministry	1995	2025-03-01	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Bộ Lao động - Thương binh và Xã hội (dạng có &)	BLĐTB&XH	ministry	1987	2025-03-01	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Bộ Tài chính (kiểu TC đứng trước)	TC	ministry	1975	1998	quan sát: dạng có trong kho văn bản; mốc thời gian theo lịch sử tổ chức bộ máy, chưa kiểm từng văn bản
        state	Thông tấn xã Việt Nam	TTX	agency			quan sát: dạng có trong kho văn bản; hoặc thực tiễn; kiểm lại khi gắn mức lỗi
        state	Đài Truyền hình Việt Nam	THVN	agency			quan sát: dạng có trong kho văn bản; hoặc thực tiễn; kiểm lại khi gắn mức lỗi
        state	Đài Tiếng nói Việt Nam	TNVN	agency			quan sát: dạng có trong kho văn bản; hoặc thực tiễn; kiểm lại khi gắn mức lỗi
        state	Viện Hàn lâm Khoa học và Công nghệ Việt Nam	VHL	agency	2012		quan sát: dạng có trong kho văn bản; hoặc thực tiễn; kiểm lại khi gắn mức lỗi
        state	Viện Hàn lâm Khoa học xã hội Việt Nam	KHXH	agency	2013		quan sát: dạng có trong kho văn bản; hoặc thực tiễn; kiểm lại khi gắn mức lỗi
        state	Bảo hiểm xã hội Việt Nam	BHXH	agency	1995		quan sát: dạng có trong kho văn bản; hoặc thực tiễn; kiểm lại khi gắn mức lỗi
        state	Ủy ban Quản lý vốn nhà nước tại doanh nghiệp	UBQLV	agency	2018	2025-03-01	quan sát: dạng có trong kho văn bản; hoặc thực tiễn; kiểm lại khi gắn mức lỗi
        state	Học viện Chính trị quốc gia Hồ Chí Minh	HVCTQG	agency			quan sát: dạng có trong kho văn bản; hoặc thực tiễn; kiểm lại khi gắn mức lỗi
        state	Tổng cục Thuế	TCT	agency	1990	2025-03-01	quan sát: dạng có trong kho văn bản; hoặc thực tiễn; kiểm lại khi gắn mức lỗi
        state	Tổng cục Hải quan	TCHQ	agency		2025-03-01	quan sát: dạng có trong kho văn bản; hoặc thực tiễn; kiểm lại khi gắn mức lỗi
        state	Cục Hải quan (thuộc Bộ Tài chính)	CHQ	agency	2025-03-01		quan sát: dạng có trong kho văn bản; hoặc thực tiễn; kiểm lại khi gắn mức lỗi
        state	Kho bạc Nhà nước	KBNN	agency	1990		quan sát: dạng có trong kho văn bản; hoặc thực tiễn; kiểm lại khi gắn mức lỗi
        state	Ủy ban Chứng khoán Nhà nước	UBCK	agency	1996		quan sát: dạng có trong kho văn bản; hoặc thực tiễn; kiểm lại khi gắn mức lỗi
        state	Ngân hàng Phát triển Việt Nam	NHPT	agency	2006		quan sát: dạng có trong kho văn bản; hoặc thực tiễn; kiểm lại khi gắn mức lỗi
        state	Ban Chỉ đạo (của Nhà nước)	BCĐ	agency			quan sát: dạng có trong kho văn bản; hoặc thực tiễn; kiểm lại khi gắn mức lỗi
        state	Ủy ban nhân dân (mọi cấp)	UBND	province/district/commune	2004		QĐ-UBND; dạng trước 2004 là UB
        state	Ủy ban nhân dân (dạng trước 2004-2005)	UB	province/district/commune		2005	quan sát: dạng có trong kho văn bản; 418/QĐ-UB
        state	Chủ tịch Ủy ban nhân dân (biến thể)	CTUBND	province/district			quan sát: dạng có trong kho văn bản; QĐ-CTUBND
        state	Hội đồng nhân dân	HĐND	province/district/commune	2004		quan sát: dạng có trong kho văn bản; 03/2018/NQ-HĐND
        state	Thường trực Hội đồng nhân dân	TTHĐND	province/district/commune			TT 01/2011/TT-BNV Điều 8, thực tiễn
        state	Đoàn đại biểu Quốc hội	ĐĐBQH	province			thực tiễn
        state	Văn phòng Ủy ban nhân dân	VPUBND	province			thực tiễn
        state	Tòa án nhân dân (địa phương)	TA	province/district			bản án: số/năm/HS-ST, DS-PT...
        state	Viện kiểm sát nhân dân (địa phương)	VKS	province/district			quan sát: dạng có trong kho văn bản; 247/CT-VKS(P3)
        state	Công an tỉnh	CAT	province			thực tiễn
        state	Công an huyện	CAH	district		2025-03-01	quan sát: dạng có trong kho văn bản; QĐ-CAH
        state	Cơ quan Cảnh sát điều tra	CSĐT	agency			quan sát: dạng có trong kho văn bản; QĐ-CSĐT
        state	Chi cục Thi hành án dân sự	CCTHADS	district		2025-07-01	quan sát: dạng có trong kho văn bản; 17/QĐ-CCTHADS
        state	Sở Nội vụ	SNV	province-dept			thực tiễn
        state	Sở Tài chính	STC	province-dept			quan sát: dạng có trong kho văn bản; 1796/QĐ-STC
        state	Sở Xây dựng	SXD	province-dept			thực tiễn
        state	Sở Công Thương	SCT	province-dept	2008		thực tiễn
        state	Sở Nông nghiệp và Môi trường	SNNMT	province-dept	2025-03		thực tiễn
        state	Sở Khoa học và Công nghệ	SKHCN	province-dept			thực tiễn
        state	Sở Văn hóa, Thể thao và Du lịch	SVHTTDL	province-dept	2008		quan sát: dạng có trong kho văn bản; 120/SVHTTDL-TTr
        state	Sở Giáo dục và Đào tạo	SGDĐT	province-dept			quan sát: dạng có trong kho văn bản; 1644/TB-SGDĐT
        state	Sở Y tế	SYT	province-dept			quan sát: dạng có trong kho văn bản; 2104/QĐ-SYT
        state	Sở Tư pháp	STP	province-dept			thực tiễn
        state	Sở Dân tộc và Tôn giáo	SDTTG	province-dept	2025-03		thực tiễn
        state	Sở Ngoại vụ	SNgV	province-dept			thực tiễn
        state	Thanh tra tỉnh	TTT	province-dept			quan sát: dạng có trong kho văn bản; 06/KL-TTT
        state	Sở Kế hoạch và Đầu tư	SKHĐT	province-dept		2025-03	thực tiễn
        state	Sở Giao thông vận tải	SGTVT	province-dept		2025-03	thực tiễn
        state	Sở Thông tin và Truyền thông	STTTT	province-dept	2008	2025-03	thực tiễn
        state	Sở Tài nguyên và Môi trường	STNMT	province-dept	2003	2025-03	thực tiễn
        state	Sở Nông nghiệp và Phát triển nông thôn	SNNPTNT	province-dept		2025-03	thực tiễn
        state	Sở Lao động - Thương binh và Xã hội	SLĐTBXH	province-dept		2025-03	thực tiễn
        state	Ban Dân tộc tỉnh	BDT	province-dept		2025-03	thực tiễn
        state	Phòng Giáo dục và Đào tạo	PGDĐT	district-dept		2025-07-01	thực tiễn
        state	Phòng Nội vụ	PNV	district-dept		2025-07-01	thực tiễn
        state	Phòng Kinh tế (cấp xã từ 2025)	PKT	commune-dept	2025-07-01		thực tiễn, chưa kiểm
        state	Phòng Văn hóa - Xã hội (cấp xã từ 2025)	PVHXH	commune-dept	2025-07-01		thực tiễn, chưa kiểm
        party	Đại hội đại biểu toàn quốc / đại hội đảng các cấp	ĐH	congress			HD 36-HD/VPTW và HD 05-HD/VPTW; quan sát (01-NQ/ĐH)
        party	Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư	TW	central	1997		HD 01-HD/VPTW (1998), HD 11 (2004), HD 36 (2018), HD 05 (2026)
        party	Ban Chấp hành Trung ương (dạng báo chí)	TƯ	central			biến thể báo chí/không chính thức: 29-NQ/TƯ; T.Ư trên báo Nhân Dân
        party	Văn phòng Trung ương Đảng	VPTW	central			36-HD/VPTW, 05-HD/VPTW
        party	Ủy ban Kiểm tra Trung ương	UBKTTW	central			519-QĐ/UBKTTW (2022)
        party	Ban Tổ chức Trung ương	BTCTW	central			378-TTr/BTCTW (2019)
        party	Ban Tuyên giáo Trung ương	BTGTW	central	2007	2025-02	quan sát; trước 2007 là Ban Tư tưởng - Văn hóa
        party	Ban Dân vận Trung ương	BDVTW	central		2025-02	thực tiễn
        party	Ban Tuyên giáo và Dân vận Trung ương	BTGDVTW	central	2025-02		23-HD/BTGDVTW (2026), 1147-QĐ/BTGDVTW (2025)
        party	Ban Nội chính Trung ương	BNCTW	central	2012-12		thực tiễn
        party	Ban Kinh tế Trung ương	BKTTW	central	2012-12	2025-02	HD 36 ví dụ
        party	Ban Chính sách, chiến lược Trung ương	BCSCLTW	central	2025-02		theo quy tắc chữ cái đầu; CHƯA tìm được văn bản mẫu
        party	Ban Đối ngoại Trung ương	BĐNTW	central		2025-03	thực tiễn
        party	Ban Tư tưởng - Văn hóa Trung ương	BTTVHTW	central	1989	2007	thực tiễn, chưa kiểm
        party	Hội đồng Lý luận Trung ương	HĐLLTW	central			thực tiễn
        party	Học viện Chính trị quốc gia Hồ Chí Minh	HVCTQG	central			thực tiễn
        party	Báo Nhân Dân	BND	central			thực tiễn
        party	Tạp chí Cộng sản	TCCS	central			quan sát
        party	Quân ủy Trung ương	QUTW	central	2010		quan sát
        party	Đảng ủy Quân sự Trung ương	ĐUQSTW	central	1997	2010	quan sát
        party	Đảng ủy Công an Trung ương	ĐUCA	central			quan sát; biến thể ĐUCATW
        party	Đảng ủy Khối các cơ quan Trung ương	ĐUK	central	2007	2025-02	thực tiễn
        party	Đảng ủy Ngoài nước	ĐUNN	central		2025-02	thực tiễn
        party	Ban cán sự đảng Chính phủ	BCSĐCP	central		2025-01	3792-BC/BCSĐCP
        party	Đảng đoàn Quốc hội	ĐĐQH	central		2025-01	thực tiễn
        party	Đảng ủy Chính phủ	ĐUCP	central	2025-01		thực tiễn, chưa tìm được mẫu
        party	Đảng ủy Quốc hội	ĐUQH	central	2025-01		73-KH/ĐUQH (2026)
        party	Ban cán sự đảng (bộ, ngành, UBND)	BCSĐ	central		2025-01	19-KH/BCSĐ (2023)
        party	Đảng đoàn (HĐND, MTTQ, hội)	ĐĐ	central		2025-01	thực tiễn
        party	Ban Chỉ đạo Trung ương (các loại)	BCĐTW	central			63-HD/BCĐTW; 02-KH/BCĐTW (2025)
        party	Ban Chỉ đạo (chung)	BCĐ	central			quan sát
        party	Tỉnh ủy, thành ủy trực thuộc Trung ương	TU	province			HD 36-HD/VPTW và HD 05-HD/VPTW; quan sát (1087-QĐ/TU)
        party	Huyện ủy	HU	district		2025-07-01	HD 36-HD/VPTW và HD 05-HD/VPTW; quan sát
        party	Quận ủy	QU	district		2025-07-01	HD 36-HD/VPTW và HD 05-HD/VPTW; quan sát
        party	Thị ủy, thành ủy trực thuộc tỉnh	ThU	district		2025-07-01	HD 36-HD/VPTW và HD 05-HD/VPTW; quan sát; biến thể TU, TXU, ThU, TPU
        party	Đảng ủy (cơ sở, xã, phường, cơ quan, trường...)	ĐU	commune/base			HD 36-HD/VPTW và HD 05-HD/VPTW; quan sát (01-QC/ĐU)
        party	Đảng ủy bộ phận	ĐUBP	base			thực tiễn
        party	Chi bộ	CB	base			HD 36-HD/VPTW và HD 05-HD/VPTW; quan sát (03-BC/CB)
        party	Ban Tổ chức tỉnh ủy, thành ủy	BTCTU	province			9871-CV/BTCTU
        party	Ban Tuyên giáo tỉnh ủy	BTGTU	province		2025-02	quan sát
        party	Ban Dân vận tỉnh ủy	BDVTU	province		2025-02	HD 36 ví dụ liên cơ quan QC/BTCTU-BDVTU
        party	Ban Tuyên giáo và Dân vận tỉnh ủy	BTGDVTU	province	2025-02		03-HD/BTGDVTU
        party	Ban Nội chính tỉnh ủy	BNCTU	province	2013		thực tiễn
        party	Ủy ban Kiểm tra tỉnh ủy	UBKTTU	province			134-CV/UBKTTU
        party	Văn phòng tỉnh ủy	VPTU	province			355-TB/VPTU
        party	Ban Tổ chức huyện ủy	BTCHU	district		2025-07-01	thực tiễn
        party	Ban Tuyên giáo huyện ủy	BTGHU	district		2025-07-01	thực tiễn
        party	Ban Dân vận huyện ủy	BDVHU	district		2025-07-01	thực tiễn
        party	Ủy ban Kiểm tra huyện ủy	UBKTHU	district		2025-07-01	quan sát
        party	Văn phòng huyện ủy	VPHU	district		2025-07-01	thực tiễn
        party	Ban Tuyên giáo quận ủy	BTGQU	district		2025-07-01	quan sát
        party	Văn phòng quận ủy	VPQU	district		2025-07-01	quan sát
        party	Ủy ban Kiểm tra đảng ủy	UBKTĐU	commune/base			thực tiễn; cũng ghi UBKT
        party	Ủy ban Kiểm tra (dạng chung)	UBKT	base			quan sát
        party	Ban Xây dựng Đảng (đảng ủy xã, phường, đặc khu)	BXDĐ	commune	2025-07-01		144-CV/BXDĐ (2025)
        party	Văn phòng đảng ủy	VPĐU	commune/base	2025-07-01		thực tiễn
        party	Trung tâm chính trị	TTCT	district/commune			08-TB/TTCT
        party	Trường chính trị tỉnh	TCT	province			thực tiễn
        mass-org	Đoàn Chủ tịch UBTW MTTQ Việt Nam (trong nghị quyết liên tịch)	ĐCTUBTWMTTQVN	central			403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN
        mass-org	Trung ương Đoàn TNCS Hồ Chí Minh	TWĐTN	central			225-KH/TWĐTN-TNNT (2020): kiểu Đảng, thêm ban soạn thảo sau gạch nối
        mass-org	Tỉnh đoàn, thành đoàn	TĐTN	province			thực tiễn; biến thể TĐTN-B.., ĐTN
        mass-org	Huyện đoàn, đoàn cơ sở	ĐTN	district/base			thực tiễn
        mass-org	Trung ương Hội Liên hiệp Thanh niên Việt Nam	TWHLHTN	central			thực tiễn
        mass-org	Trung ương Hội Sinh viên Việt Nam	TWHSV	central			thực tiễn
        mass-org	Hội đồng Đội Trung ương	HĐĐTW	central			thực tiễn
        mass-org	Tổng Liên đoàn Lao động Việt Nam	TLĐ	central			933/QĐ-TLĐ (2024): kiểu nhà nước
        mass-org	Liên đoàn Lao động tỉnh	LĐLĐ	province			thực tiễn
        mass-org	Công đoàn cơ sở	CĐCS	base			thực tiễn
        mass-org	Trung ương Hội Liên hiệp Phụ nữ Việt Nam - Đoàn Chủ tịch	ĐCT	central			53/HD-ĐCT (2026)
        mass-org	Hội Liên hiệp Phụ nữ tỉnh - Ban Thường vụ	BTV	province			thực tiễn
        mass-org	Trung ương Hội Nông dân Việt Nam	HNDTW	central			2275-CV/HNDTW: kiểu Đảng
        mass-org	Hội Nông dân tỉnh	HNDT	province			thực tiễn
        mass-org	Trung ương Hội Cựu chiến binh Việt Nam	CCB	central			TTLT/TCCP-CCB; thực tiễn
        mass-org	Hội Cựu chiến binh Việt Nam (liên tịch)	HCCBVN	central			10/2007/TTLT-BLĐTB&XH-HCCBVN-BTC-BQP
        mass-org	Giáo hội Phật giáo Việt Nam - Hội đồng Trị sự	HĐTS	central			66/HĐTS (2019)
        state	Ngân hàng Nhà nước Việt Nam	NH	ministry			NĐ 30/2020/NĐ-CP, thực tiễn
        """#)
}
