extension Table {
    /// Syllables of personal names by their role: surname, middle or given, with the number of bearers in a sample of 8,757
    /// names (aggregates only, no person).
    package static let surnames = Table(
        "surnames",
        """
        role	name	count	source
        surname	Nguyễn	2746	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Trần	850	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Lê	790	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Phạm	561	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Võ	287	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Huỳnh	258	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Phan	232	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Bùi	225	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Hoàng	222	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Vũ	195	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Trương	179	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Đỗ	176	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Đặng	169	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Hồ	146	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Ngô	132	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Dương	110	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Đoàn	103	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Đinh	90	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Trịnh	84	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Cao	82	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Mai	72	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Đào	72	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Lương	61	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Lưu	57	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Lâm	55	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Hà	42	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Thái	38	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Phùng	37	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Tạ	33	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Lý	32	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Văn	25	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Tô	24	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Vương	24	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Châu	22	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Chu	17	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Lã	17	kiến thức chung ; duyet/vietnamese-namedb
        surname	Quách	17	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Từ	17	kiến thức chung ; duyet/vietnamese-namedb
        surname	Tôn	15	kiến thức chung ; duyet/vietnamese-namedb
        surname	Tống	14	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Đồng	14	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Hứa	12	kiến thức chung ; duyet/vietnamese-namedb
        surname	Tăng	12	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Đậu	11	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Diệp	10	kiến thức chung ; duyet/vietnamese-namedb
        surname	Kiều	10	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Đàm	10	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	La	9	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Lại	9	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Triệu	9	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Thạch	8	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Y	7	kiến thức chung ; duyet/vietnamese-namedb
        surname	Chung	6	kiến thức chung ; duyet/vietnamese-namedb
        surname	Dư	6	duyet/vietnamese-namedb
        surname	Lữ	6	duyet/vietnamese-namedb
        surname	Nông	6	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Bạch	5	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Giang	5	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Hồng	5	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Nhan	5	kiến thức chung ; duyet/vietnamese-namedb
        surname	Trang	5	kiến thức chung ; duyet/vietnamese-namedb
        surname	Âu	5	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Bành	4	kiến thức chung ; duyet/vietnamese-namedb
        surname	Cáp	4	duyet/vietnamese-namedb
        surname	Danh	4	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Mã	4	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Phó	4	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Thân	4	kiến thức chung ; duyet/vietnamese-namedb
        surname	Vy	4	duyet/vietnamese-namedb
        surname	Cù	3	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Hàn	3	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Hòa	3	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Khương	3	kiến thức chung ; duyet/vietnamese-namedb
        surname	Mạc	3	hungnguyen18/vietnamese-name-generator ; duyet/vietnamese-namedb
        surname	Nghiêm	3	kiến thức chung ; duyet/vietnamese-namedb
        surname	Nhữ	3	kiến thức chung ; duyet/vietnamese-namedb
        surname	Quang	3	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Sầm	3	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Trà	3	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Tưởng	3	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Ung	3	kiến thức chung ; duyet/vietnamese-namedb
        surname	Vi	3	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Ánh	3	duyet/vietnamese-namedb
        surname	Ông	3	hungnguyen18/vietnamese-name-generator ; kiến thức chung ; duyet/vietnamese-namedb
        surname	Biện	2	hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Chế	2	hungnguyen18/vietnamese-name-generator
        surname	Doãn	2	kiến thức chung
        surname	Hàng	2	hungnguyen18/vietnamese-name-generator
        surname	Khổng	2	hungnguyen18/vietnamese-name-generator
        surname	Liêu	2	kiến thức chung
        surname	Lư	2	hungnguyen18/vietnamese-name-generator
        surname	Lục	2	hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Mông	2	hungnguyen18/vietnamese-name-generator
        surname	Mạch	2	kiến thức chung
        surname	Ninh	2	hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Quản	2	hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Thi	2	hungnguyen18/vietnamese-name-generator
        surname	Thiều	2	kiến thức chung
        surname	Trầm	2	hungnguyen18/vietnamese-name-generator
        surname	Uông	2	hungnguyen18/vietnamese-name-generator
        surname	Viên	2	hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Vòng	2	kiến thức chung
        surname	Xa	2	hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Ôn	2	kiến thức chung
        surname	Cà	1	hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Cấn	1	kiến thức chung
        surname	Cổ	1	hungnguyen18/vietnamese-name-generator
        surname	Khang	1	hungnguyen18/vietnamese-name-generator
        surname	Khúc	1	hungnguyen18/vietnamese-name-generator
        surname	Kim	1	hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Liễu	1	hungnguyen18/vietnamese-name-generator
        surname	Lò	1	hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Lường	1	hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Lộc	1	hungnguyen18/vietnamese-name-generator
        surname	Ma	1	hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Mẫn	1	kiến thức chung
        surname	Nhâm	1	hungnguyen18/vietnamese-name-generator
        surname	Phàn	1	kiến thức chung
        surname	Phí	1	kiến thức chung
        surname	Phú	1	hungnguyen18/vietnamese-name-generator
        surname	Phương	1	hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Sơn	1	hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Sử	1	hungnguyen18/vietnamese-name-generator
        surname	Tiêu	1	kiến thức chung
        surname	Trượng	1	kiến thức chung
        surname	Tào	1	hungnguyen18/vietnamese-name-generator
        surname	Vàng	1	hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Vưu	1	kiến thức chung
        surname	Điểu	1	kiến thức chung
        surname	Adrơng		kiến thức chung
        surname	Alăng		kiến thức chung
        surname	An		hungnguyen18/vietnamese-name-generator
        surname	Arất		kiến thức chung
        surname	Ating		kiến thức chung
        surname	Ayun		kiến thức chung
        surname	Ayũn		kiến thức chung
        surname	Bhling		kiến thức chung
        surname	Bríu		kiến thức chung
        surname	Buôn Krông		kiến thức chung
        surname	Byă		kiến thức chung
        surname	Bà		hungnguyen18/vietnamese-name-generator
        surname	Bàn		hungnguyen18/vietnamese-name-generator
        surname	Báo		kiến thức chung
        surname	Bình		hungnguyen18/vietnamese-name-generator
        surname	Bạc		kiến thức chung
        surname	Bảo		hungnguyen18/vietnamese-name-generator
        surname	Bế		hungnguyen18/vietnamese-name-generator
        surname	Bồ		hungnguyen18/vietnamese-name-generator
        surname	Ca		hungnguyen18/vietnamese-name-generator
        surname	Chang		kiến thức chung
        surname	Chau		kiến thức chung
        surname	Chiêm		hungnguyen18/vietnamese-name-generator
        surname	Chung Ly		hungnguyen18/vietnamese-name-generator
        surname	Chá		hungnguyen18/vietnamese-name-generator
        surname	Cháng		kiến thức chung
        surname	Chênh		hungnguyen18/vietnamese-name-generator
        surname	Chính		hungnguyen18/vietnamese-name-generator
        surname	Chúc		kiến thức chung
        surname	Chảo		hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Chử		hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Coor		kiến thức chung
        surname	Cung		hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Cát		kiến thức chung
        surname	Cư		hungnguyen18/vietnamese-name-generator
        surname	Cảnh		hungnguyen18/vietnamese-name-generator
        surname	Cầm		hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Cứ		kiến thức chung
        surname	Di		hungnguyen18/vietnamese-name-generator
        surname	Du		hungnguyen18/vietnamese-name-generator
        surname	Dung		hungnguyen18/vietnamese-name-generator
        surname	Dịch		hungnguyen18/vietnamese-name-generator
        surname	Dụng		kiến thức chung
        surname	Fàng		hungnguyen18/vietnamese-name-generator
        surname	Gia		hungnguyen18/vietnamese-name-generator
        surname	Gia Cát		hungnguyen18/vietnamese-name-generator
        surname	Giàng		hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Giáp		kiến thức chung
        surname	H		kiến thức chung
        surname	Hiền		hungnguyen18/vietnamese-name-generator
        surname	Hmok		kiến thức chung
        surname	Hoa		kiến thức chung
        surname	Hoàng Phủ		hungnguyen18/vietnamese-name-generator
        surname	Huế		hungnguyen18/vietnamese-name-generator
        surname	Hám		hungnguyen18/vietnamese-name-generator
        surname	Hùng		kiến thức chung
        surname	Hơ		hungnguyen18/vietnamese-name-generator
        surname	Hưng		hungnguyen18/vietnamese-name-generator
        surname	Hướng		hungnguyen18/vietnamese-name-generator
        surname	Hạ Hầu		hungnguyen18/vietnamese-name-generator
        surname	Hạng		kiến thức chung
        surname	Hầu		hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Học		hungnguyen18/vietnamese-name-generator
        surname	Hờ		kiến thức chung
        surname	Kbuôr		kiến thức chung
        surname	Kha		hungnguyen18/vietnamese-name-generator
        surname	Khoàng		kiến thức chung
        surname	Khuất		kiến thức chung
        surname	Khâm		hungnguyen18/vietnamese-name-generator
        surname	Khấu		hungnguyen18/vietnamese-name-generator
        surname	Kiên		kiến thức chung
        surname	Kpă		kiến thức chung
        surname	Ksor		kiến thức chung
        surname	Kế		hungnguyen18/vietnamese-name-generator
        surname	Lang		kiến thức chung
        surname	Linh		hungnguyen18/vietnamese-name-generator
        surname	Long		hungnguyen18/vietnamese-name-generator
        surname	Ly		kiến thức chung
        surname	Lãng		hungnguyen18/vietnamese-name-generator
        surname	Lãnh		hungnguyen18/vietnamese-name-generator
        surname	Lèm		hungnguyen18/vietnamese-name-generator
        surname	Lèo		kiến thức chung
        surname	Lô		hungnguyen18/vietnamese-name-generator
        surname	Lù		hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Lùng		hungnguyen18/vietnamese-name-generator
        surname	Lạc		hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Lầu		hungnguyen18/vietnamese-name-generator
        surname	Lều		kiến thức chung
        surname	Lồ		kiến thức chung
        surname	Lỳ		kiến thức chung
        surname	Mang		hungnguyen18/vietnamese-name-generator
        surname	Mi		hungnguyen18/vietnamese-name-generator
        surname	Miêu		hungnguyen18/vietnamese-name-generator
        surname	Mlô		kiến thức chung
        surname	Mào		kiến thức chung
        surname	Má		kiến thức chung
        surname	Mâu		hungnguyen18/vietnamese-name-generator
        surname	Mè		hungnguyen18/vietnamese-name-generator
        surname	Mùa		hungnguyen18/vietnamese-name-generator
        surname	Mạn		hungnguyen18/vietnamese-name-generator
        surname	Mạnh		kiến thức chung
        surname	Mục		hungnguyen18/vietnamese-name-generator
        surname	Na		hungnguyen18/vietnamese-name-generator
        surname	Nay		kiến thức chung
        surname	Nghị		kiến thức chung
        surname	Nguyễn Phước		hungnguyen18/vietnamese-name-generator
        surname	Nguỵ		kiến thức chung
        surname	Ngân		hungnguyen18/vietnamese-name-generator
        surname	Ngần		hungnguyen18/vietnamese-name-generator
        surname	Ngọ		kiến thức chung
        surname	Nhiệm		hungnguyen18/vietnamese-name-generator
        surname	Như		hungnguyen18/vietnamese-name-generator
        surname	Nhẫn		hungnguyen18/vietnamese-name-generator
        surname	Niê		kiến thức chung
        surname	Néang		kiến thức chung
        surname	Néàng		kiến thức chung
        surname	Nữ		hungnguyen18/vietnamese-name-generator
        surname	Phi		hungnguyen18/vietnamese-name-generator
        surname	Phà		hungnguyen18/vietnamese-name-generator
        surname	Phác		hungnguyen18/vietnamese-name-generator
        surname	Phúc		hungnguyen18/vietnamese-name-generator
        surname	Phước		hungnguyen18/vietnamese-name-generator
        surname	Phạm Như		kiến thức chung
        surname	Pơloong		kiến thức chung
        surname	Pờ		kiến thức chung
        surname	Quan		kiến thức chung
        surname	Quyền		hungnguyen18/vietnamese-name-generator
        surname	Quàng		hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Rcom		kiến thức chung
        surname	Rmah		kiến thức chung
        surname	Rơ Châm		kiến thức chung
        surname	Rơ Lan		kiến thức chung
        surname	Siu		kiến thức chung
        surname	Sung		hungnguyen18/vietnamese-name-generator
        surname	Sái		kiến thức chung
        surname	Sình		kiến thức chung
        surname	Sùng		hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Tao		kiến thức chung
        surname	Thiên		hungnguyen18/vietnamese-name-generator
        surname	Thành		hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Thào		hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Thôi		hungnguyen18/vietnamese-name-generator
        surname	Thăng		hungnguyen18/vietnamese-name-generator
        surname	Thư		hungnguyen18/vietnamese-name-generator
        surname	Thượng Quan		hungnguyen18/vietnamese-name-generator
        surname	Thẩm		kiến thức chung
        surname	Thịnh		hungnguyen18/vietnamese-name-generator
        surname	Thọ		hungnguyen18/vietnamese-name-generator
        surname	Thục		hungnguyen18/vietnamese-name-generator
        surname	Tiên		hungnguyen18/vietnamese-name-generator
        surname	Tráng		kiến thức chung
        surname	Trí		hungnguyen18/vietnamese-name-generator
        surname	Trưng		kiến thức chung
        surname	Trọng		hungnguyen18/vietnamese-name-generator
        surname	Tây Môn		hungnguyen18/vietnamese-name-generator
        surname	Tòng		hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Tôn Nữ		hungnguyen18/vietnamese-name-generator
        surname	Tôn Thất		hungnguyen18/vietnamese-name-generator
        surname	Tùng		hungnguyen18/vietnamese-name-generator
        surname	Tú		hungnguyen18/vietnamese-name-generator
        surname	Túc		hungnguyen18/vietnamese-name-generator
        surname	Tơ Ngôl		kiến thức chung
        surname	Tư Mã		hungnguyen18/vietnamese-name-generator
        surname	Tư Đồ		hungnguyen18/vietnamese-name-generator
        surname	Tải		hungnguyen18/vietnamese-name-generator
        surname	Tất		kiến thức chung
        surname	Tẩn		kiến thức chung
        surname	Tập		hungnguyen18/vietnamese-name-generator
        surname	Tửu		hungnguyen18/vietnamese-name-generator
        surname	Và		kiến thức chung
        surname	Vĩnh		hungnguyen18/vietnamese-name-generator
        surname	Vũ Văn		hungnguyen18/vietnamese-name-generator
        surname	Vừ		hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Xuân		hungnguyen18/vietnamese-name-generator
        surname	Xồng		kiến thức chung
        surname	Yên		hungnguyen18/vietnamese-name-generator ; kiến thức chung
        surname	Zơrâm		kiến thức chung
        surname	Ái		hungnguyen18/vietnamese-name-generator
        surname	Âu Dương		hungnguyen18/vietnamese-name-generator
        surname	Êban		kiến thức chung
        surname	Êya		kiến thức chung
        surname	Điêu		kiến thức chung
        surname	Đoan		kiến thức chung
        surname	Đàng		hungnguyen18/vietnamese-name-generator
        surname	Đèo		kiến thức chung
        surname	Đường		kiến thức chung
        surname	Đạo		kiến thức chung
        surname	Đới		kiến thức chung
        surname	Đức		hungnguyen18/vietnamese-name-generator
        surname	Ứng		kiến thức chung
        given	An	85	duyet/vietnamese-namedb
        given	Anh	417	duyet/vietnamese-namedb
        given	Ban	2	duyet/vietnamese-namedb
        given	Bào	1	duyet/vietnamese-namedb
        given	Bá	56	duyet/vietnamese-namedb
        given	Bách	6	duyet/vietnamese-namedb
        given	Bình	75	duyet/vietnamese-namedb
        given	Bích	22	duyet/vietnamese-namedb
        given	Băng		duyet/vietnamese-namedb
        given	Bạch	3	duyet/vietnamese-namedb
        given	Bảo	141	duyet/vietnamese-namedb
        given	Bắc	8	duyet/vietnamese-namedb
        given	Bằng	13	duyet/vietnamese-namedb
        given	Bổng		duyet/vietnamese-namedb
        given	Bội		duyet/vietnamese-namedb
        given	Bửu	4	duyet/vietnamese-namedb
        given	Bữu		duyet/vietnamese-namedb
        given	Ca	1	duyet/vietnamese-namedb
        given	Cam		duyet/vietnamese-namedb
        given	Canh		duyet/vietnamese-namedb
        given	Cao	44	duyet/vietnamese-namedb
        given	Chi	9	duyet/vietnamese-namedb
        given	Chinh	14	duyet/vietnamese-namedb
        given	Chiêu	2	duyet/vietnamese-namedb
        given	Chiến	20	duyet/vietnamese-namedb
        given	Chiểu	2	duyet/vietnamese-namedb
        given	Chung	18	duyet/vietnamese-namedb
        given	Chuyên	1	duyet/vietnamese-namedb
        given	Chuẩn	3	duyet/vietnamese-namedb
        given	Chánh	16	duyet/vietnamese-namedb
        given	Châu	34	duyet/vietnamese-namedb
        given	Chí	66	duyet/vietnamese-namedb
        given	Chính	11	duyet/vietnamese-namedb
        given	Chương	20	duyet/vietnamese-namedb
        given	Chưởng		duyet/vietnamese-namedb
        given	Chấn	6	duyet/vietnamese-namedb
        given	Chế		duyet/vietnamese-namedb
        given	Cung		duyet/vietnamese-namedb
        given	Cát	5	duyet/vietnamese-namedb
        given	Công	166	duyet/vietnamese-namedb
        given	Cúc	3	duyet/vietnamese-namedb
        given	Cơ	2	duyet/vietnamese-namedb
        given	Cương	10	duyet/vietnamese-namedb
        given	Cường	117	duyet/vietnamese-namedb
        given	Cảnh	22	duyet/vietnamese-namedb
        given	Cầm		duyet/vietnamese-namedb
        given	Cần	3	duyet/vietnamese-namedb
        given	Cẩm	13	duyet/vietnamese-namedb
        given	Cẩn	2	duyet/vietnamese-namedb
        given	Danh	41	duyet/vietnamese-namedb
        given	Dao		duyet/vietnamese-namedb
        given	Di	1	duyet/vietnamese-namedb
        given	Dinh	1	duyet/vietnamese-namedb
        given	Diên	1	duyet/vietnamese-namedb
        given	Diễm	16	duyet/vietnamese-namedb
        given	Diệp	12	duyet/vietnamese-namedb
        given	Diệu	18	duyet/vietnamese-namedb
        given	Doanh	4	duyet/vietnamese-namedb
        given	Du	8	duyet/vietnamese-namedb
        given	Dung	28	duyet/vietnamese-namedb
        given	Duy	344	duyet/vietnamese-namedb
        given	Duyên	12	duyet/vietnamese-namedb
        given	Duyệt	8	duyet/vietnamese-namedb
        given	Duệ		duyet/vietnamese-namedb
        given	Dân	4	duyet/vietnamese-namedb
        given	Dã		duyet/vietnamese-namedb
        given	Dũng	124	duyet/vietnamese-namedb
        given	Dương	73	duyet/vietnamese-namedb
        given	Dạ		duyet/vietnamese-namedb
        given	Dụng	1	duyet/vietnamese-namedb
        given	Em	6	duyet/vietnamese-namedb
        given	Gia	36	duyet/vietnamese-namedb
        given	Giang	43	duyet/vietnamese-namedb
        given	Giao	2	duyet/vietnamese-namedb
        given	Giác		duyet/vietnamese-namedb
        given	Giáng		duyet/vietnamese-namedb
        given	Giáp	7	duyet/vietnamese-namedb
        given	Hiên	2	duyet/vietnamese-namedb
        given	Hiến	6	duyet/vietnamese-namedb
        given	Hiếu	133	duyet/vietnamese-namedb
        given	Hiền	36	duyet/vietnamese-namedb
        given	Hiển	25	duyet/vietnamese-namedb
        given	Hiểu		duyet/vietnamese-namedb
        given	Hiệp	37	duyet/vietnamese-namedb
        given	Hiệu	6	duyet/vietnamese-namedb
        given	Hoa	12	duyet/vietnamese-namedb
        given	Hoan	6	duyet/vietnamese-namedb
        given	Hoài	90	duyet/vietnamese-namedb
        given	Hoàn	20	duyet/vietnamese-namedb
        given	Hoàng	575	duyet/vietnamese-namedb
        given	Hoán		duyet/vietnamese-namedb
        given	Hoạt	1	duyet/vietnamese-namedb
        given	Huy	261	duyet/vietnamese-namedb
        given	Huynh	3	duyet/vietnamese-namedb
        given	Huyền	24	duyet/vietnamese-namedb
        given	Huân	9	duyet/vietnamese-namedb
        given	Huấn	9	duyet/vietnamese-namedb
        given	Huệ	8	duyet/vietnamese-namedb
        given	Huỳnh	74	duyet/vietnamese-namedb
        given	Hà	65	duyet/vietnamese-namedb
        given	Hàm	1	duyet/vietnamese-namedb
        given	Hành	1	duyet/vietnamese-namedb
        given	Hào	17	duyet/vietnamese-namedb
        given	Hán	1	duyet/vietnamese-namedb
        given	Hân	13	duyet/vietnamese-namedb
        given	Hãn	1	duyet/vietnamese-namedb
        given	Hòa	46	duyet/vietnamese-namedb
        given	Hóa	6	duyet/vietnamese-namedb
        given	Hùng	132	duyet/vietnamese-namedb
        given	Hưng	82	duyet/vietnamese-namedb
        given	Hương	24	duyet/vietnamese-namedb
        given	Hướng	4	duyet/vietnamese-namedb
        given	Hường	7	duyet/vietnamese-namedb
        given	Hưởng	5	duyet/vietnamese-namedb
        given	Hạ	4	duyet/vietnamese-namedb
        given	Hạc	1	duyet/vietnamese-namedb
        given	Hạnh	27	duyet/vietnamese-namedb
        given	Hạo	1	duyet/vietnamese-namedb
        given	Hải	190	duyet/vietnamese-namedb
        given	Hảo	8	duyet/vietnamese-namedb
        given	Hậu	31	duyet/vietnamese-namedb
        given	Hằng	20	duyet/vietnamese-namedb
        given	Họa		duyet/vietnamese-namedb
        given	Học	3	duyet/vietnamese-namedb
        given	Hồ	17	duyet/vietnamese-namedb
        given	Hồng	140	duyet/vietnamese-namedb
        given	Hội	4	duyet/vietnamese-namedb
        given	Hợp	4	duyet/vietnamese-namedb
        given	Hữu	214	duyet/vietnamese-namedb
        given	Hỷ	1	duyet/vietnamese-namedb
        given	Kha	26	duyet/vietnamese-namedb
        given	Khai	2	duyet/vietnamese-namedb
        given	Khang	30	duyet/vietnamese-namedb
        given	Khanh	14	duyet/vietnamese-namedb
        given	Khiêm	14	duyet/vietnamese-namedb
        given	Khiết	4	duyet/vietnamese-namedb
        given	Khiếu	1	duyet/vietnamese-namedb
        given	Khoa	92	duyet/vietnamese-namedb
        given	Khoan		duyet/vietnamese-namedb
        given	Khoát	1	duyet/vietnamese-namedb
        given	Khuyên	3	duyet/vietnamese-namedb
        given	Khuyến	1	duyet/vietnamese-namedb
        given	Khuê	6	duyet/vietnamese-namedb
        given	Khánh	133	duyet/vietnamese-namedb
        given	Khê		duyet/vietnamese-namedb
        given	Khôi	26	duyet/vietnamese-namedb
        given	Khúc	1	duyet/vietnamese-namedb
        given	Khương	25	duyet/vietnamese-namedb
        given	Khả	6	duyet/vietnamese-namedb
        given	Khải	29	duyet/vietnamese-namedb
        given	Khắc	42	duyet/vietnamese-namedb
        given	Khởi	2	duyet/vietnamese-namedb
        given	Kim	106	duyet/vietnamese-namedb
        given	Kiên	31	duyet/vietnamese-namedb
        given	Kiếm	2	duyet/vietnamese-namedb
        given	Kiến	3	duyet/vietnamese-namedb
        given	Kiết		duyet/vietnamese-namedb
        given	Kiều	22	duyet/vietnamese-namedb
        given	Kiện	3	duyet/vietnamese-namedb
        given	Kiệt	23	duyet/vietnamese-namedb
        given	Kê	1	duyet/vietnamese-namedb
        given	Kính		duyet/vietnamese-namedb
        given	Kỳ	18	duyet/vietnamese-namedb
        given	Kỷ	1	duyet/vietnamese-namedb
        given	Lai	4	duyet/vietnamese-namedb
        given	Lam	4	duyet/vietnamese-namedb
        given	Lan	16	duyet/vietnamese-namedb
        given	Linh	106	duyet/vietnamese-namedb
        given	Liêm	12	duyet/vietnamese-namedb
        given	Liên	7	duyet/vietnamese-namedb
        given	Liễu	1	duyet/vietnamese-namedb
        given	Liệt	1	duyet/vietnamese-namedb
        given	Loan	18	duyet/vietnamese-namedb
        given	Long	123	duyet/vietnamese-namedb
        given	Luân	44	duyet/vietnamese-namedb
        given	Luận	12	duyet/vietnamese-namedb
        given	Luật	7	duyet/vietnamese-namedb
        given	Ly	10	duyet/vietnamese-namedb
        given	Lâm	72	duyet/vietnamese-namedb
        given	Lân	10	duyet/vietnamese-namedb
        given	Lê	117	duyet/vietnamese-namedb
        given	Lý	15	duyet/vietnamese-namedb
        given	Lăng	2	duyet/vietnamese-namedb
        given	Lĩnh	1	duyet/vietnamese-namedb
        given	Lưu	14	duyet/vietnamese-namedb
        given	Lương	12	duyet/vietnamese-namedb
        given	Lạc		duyet/vietnamese-namedb
        given	Lập	16	duyet/vietnamese-namedb
        given	Lễ	2	duyet/vietnamese-namedb
        given	Lệ	12	duyet/vietnamese-namedb
        given	Lộ		duyet/vietnamese-namedb
        given	Lộc	61	duyet/vietnamese-namedb
        given	Lợi	24	duyet/vietnamese-namedb
        given	Lục	1	duyet/vietnamese-namedb
        given	Lực	11	duyet/vietnamese-namedb
        given	Mai	31	duyet/vietnamese-namedb
        given	Mi	2	duyet/vietnamese-namedb
        given	Minh	690	duyet/vietnamese-namedb
        given	Miên	1	duyet/vietnamese-namedb
        given	My	12	duyet/vietnamese-namedb
        given	Mạnh	120	duyet/vietnamese-namedb
        given	Mẫn	15	duyet/vietnamese-namedb
        given	Mậu	6	duyet/vietnamese-namedb
        given	Mộc	1	duyet/vietnamese-namedb
        given	Mộng	5	duyet/vietnamese-namedb
        given	Mỹ	37	duyet/vietnamese-namedb
        given	Nam	156	duyet/vietnamese-namedb
        given	Nga	20	duyet/vietnamese-namedb
        given	Nghi	6	duyet/vietnamese-namedb
        given	Nghiêm	2	duyet/vietnamese-namedb
        given	Nghiệp	5	duyet/vietnamese-namedb
        given	Nghĩa	69	duyet/vietnamese-namedb
        given	Nghị	6	duyet/vietnamese-namedb
        given	Nguyên	143	duyet/vietnamese-namedb
        given	Nguyết		duyet/vietnamese-namedb
        given	Nguyễn	108	duyet/vietnamese-namedb
        given	Nguyệt	8	duyet/vietnamese-namedb
        given	Ngà	1	duyet/vietnamese-namedb
        given	Ngân	37	duyet/vietnamese-namedb
        given	Ngôn	2	duyet/vietnamese-namedb
        given	Ngạn		duyet/vietnamese-namedb
        given	Ngọc	479	duyet/vietnamese-namedb
        given	Nhan		duyet/vietnamese-namedb
        given	Nhi	20	duyet/vietnamese-namedb
        given	Nhiên	2	duyet/vietnamese-namedb
        given	Nhiệm	1	duyet/vietnamese-namedb
        given	Nhu	2	duyet/vietnamese-namedb
        given	Nhung	8	duyet/vietnamese-namedb
        given	Nhuận	4	duyet/vietnamese-namedb
        given	Nhàn	6	duyet/vietnamese-namedb
        given	Nhân	68	duyet/vietnamese-namedb
        given	Nhã	13	duyet/vietnamese-namedb
        given	Nhơn	7	duyet/vietnamese-namedb
        given	Như	44	duyet/vietnamese-namedb
        given	Nhượng		duyet/vietnamese-namedb
        given	Nhạn	1	duyet/vietnamese-namedb
        given	Nhất	11	duyet/vietnamese-namedb
        given	Nhẫn	5	duyet/vietnamese-namedb
        given	Nhật	119	duyet/vietnamese-namedb
        given	Nhựt	35	duyet/vietnamese-namedb
        given	Ninh	8	duyet/vietnamese-namedb
        given	Niệm	1	duyet/vietnamese-namedb
        given	Năng	2	duyet/vietnamese-namedb
        given	Nương	7	duyet/vietnamese-namedb
        given	Nữ	4	duyet/vietnamese-namedb
        given	Oanh	8	duyet/vietnamese-namedb
        given	Phan	25	duyet/vietnamese-namedb
        given	Phi	55	duyet/vietnamese-namedb
        given	Phong	72	duyet/vietnamese-namedb
        given	Phu		duyet/vietnamese-namedb
        given	Pháp	4	duyet/vietnamese-namedb
        given	Phát	59	duyet/vietnamese-namedb
        given	Phú	87	duyet/vietnamese-namedb
        given	Phúc	127	duyet/vietnamese-namedb
        given	Phương	157	duyet/vietnamese-namedb
        given	Phước	104	duyet/vietnamese-namedb
        given	Phượng	6	duyet/vietnamese-namedb
        given	Phạm	40	duyet/vietnamese-namedb
        given	Phục	4	duyet/vietnamese-namedb
        given	Phụng	16	duyet/vietnamese-namedb
        given	Quang	315	duyet/vietnamese-namedb
        given	Quyên	7	duyet/vietnamese-namedb
        given	Quyết	17	duyet/vietnamese-namedb
        given	Quyền	16	duyet/vietnamese-namedb
        given	Quân	74	duyet/vietnamese-namedb
        given	Quí	9	duyet/vietnamese-namedb
        given	Quý	39	duyet/vietnamese-namedb
        given	Quảng	2	duyet/vietnamese-namedb
        given	Quế	3	duyet/vietnamese-namedb
        given	Quốc	308	duyet/vietnamese-namedb
        given	Quỳnh	26	duyet/vietnamese-namedb
        given	Sa	2	duyet/vietnamese-namedb
        given	San	4	duyet/vietnamese-namedb
        given	Sang	51	duyet/vietnamese-namedb
        given	Sao		duyet/vietnamese-namedb
        given	Sinh	15	duyet/vietnamese-namedb
        given	Siêu	2	duyet/vietnamese-namedb
        given	Song	6	duyet/vietnamese-namedb
        given	Sáng	7	duyet/vietnamese-namedb
        given	Sâm	3	duyet/vietnamese-namedb
        given	Sông		duyet/vietnamese-namedb
        given	Sĩ	21	duyet/vietnamese-namedb
        given	Sơn	135	duyet/vietnamese-namedb
        given	Sương	4	duyet/vietnamese-namedb
        given	Sử	3	duyet/vietnamese-namedb
        given	Sỹ	20	duyet/vietnamese-namedb
        given	Thanh	502	duyet/vietnamese-namedb
        given	Thi	32	duyet/vietnamese-namedb
        given	Thiên	65	duyet/vietnamese-namedb
        given	Thiếu		duyet/vietnamese-namedb
        given	Thiều	2	duyet/vietnamese-namedb
        given	Thiện	82	duyet/vietnamese-namedb
        given	Thiệu	4	duyet/vietnamese-namedb
        given	Thoa	6	duyet/vietnamese-namedb
        given	Thoại	6	duyet/vietnamese-namedb
        given	Thu	57	duyet/vietnamese-namedb
        given	Thuyết	1	duyet/vietnamese-namedb
        given	Thuần	7	duyet/vietnamese-namedb
        given	Thuận	44	duyet/vietnamese-namedb
        given	Thuật	3	duyet/vietnamese-namedb
        given	Thy	3	duyet/vietnamese-namedb
        given	Thành	307	duyet/vietnamese-namedb
        given	Thái	128	duyet/vietnamese-namedb
        given	Thân	9	duyet/vietnamese-namedb
        given	Thêu		duyet/vietnamese-namedb
        given	Thông	46	duyet/vietnamese-namedb
        given	Thùy	35	duyet/vietnamese-namedb
        given	Thúc	3	duyet/vietnamese-namedb
        given	Thúy	35	duyet/vietnamese-namedb
        given	Thăng	7	duyet/vietnamese-namedb
        given	Thơ	5	duyet/vietnamese-namedb
        given	Thư	15	duyet/vietnamese-namedb
        given	Thương	28	duyet/vietnamese-namedb
        given	Thường	4	duyet/vietnamese-namedb
        given	Thưởng	7	duyet/vietnamese-namedb
        given	Thượng	2	duyet/vietnamese-namedb
        given	Thạc		duyet/vietnamese-namedb
        given	Thạch	18	duyet/vietnamese-namedb
        given	Thảo	64	duyet/vietnamese-namedb
        given	Thất	10	duyet/vietnamese-namedb
        given	Thắm	4	duyet/vietnamese-namedb
        given	Thắng	89	duyet/vietnamese-namedb
        given	Thế	122	duyet/vietnamese-namedb
        given	Thể	4	duyet/vietnamese-namedb
        given	Thị	626	duyet/vietnamese-namedb
        given	Thịnh	89	duyet/vietnamese-namedb
        given	Thọ	24	duyet/vietnamese-namedb
        given	Thống	6	duyet/vietnamese-namedb
        given	Thời	3	duyet/vietnamese-namedb
        given	Thụ	2	duyet/vietnamese-namedb
        given	Thục	1	duyet/vietnamese-namedb
        given	Thụy	5	duyet/vietnamese-namedb
        given	Thủy	23	duyet/vietnamese-namedb
        given	Thức	12	duyet/vietnamese-namedb
        given	Thực	2	duyet/vietnamese-namedb
        given	Tinh		duyet/vietnamese-namedb
        given	Tiên	16	duyet/vietnamese-namedb
        given	Tiến	199	duyet/vietnamese-namedb
        given	Tiếp	1	duyet/vietnamese-namedb
        given	Tiền	3	duyet/vietnamese-namedb
        given	Tiển		duyet/vietnamese-namedb
        given	Tiểu	6	duyet/vietnamese-namedb
        given	Tiệp	7	duyet/vietnamese-namedb
        given	Toàn	77	duyet/vietnamese-namedb
        given	Toại	1	duyet/vietnamese-namedb
        given	Toản	8	duyet/vietnamese-namedb
        given	Trang	37	duyet/vietnamese-namedb
        given	Tranh		duyet/vietnamese-namedb
        given	Trinh	10	duyet/vietnamese-namedb
        given	Triết	8	duyet/vietnamese-namedb
        given	Triều	17	duyet/vietnamese-namedb
        given	Triển		duyet/vietnamese-namedb
        given	Triệu	9	duyet/vietnamese-namedb
        given	Trung	287	duyet/vietnamese-namedb
        given	Trà	8	duyet/vietnamese-namedb
        given	Trác	1	duyet/vietnamese-namedb
        given	Tráng	2	duyet/vietnamese-namedb
        given	Trâm	12	duyet/vietnamese-namedb
        given	Trân	6	duyet/vietnamese-namedb
        given	Trình	11	duyet/vietnamese-namedb
        given	Trí	101	duyet/vietnamese-namedb
        given	Trúc	16	duyet/vietnamese-namedb
        given	Trương	16	duyet/vietnamese-namedb
        given	Trường	116	duyet/vietnamese-namedb
        given	Trưởng	3	duyet/vietnamese-namedb
        given	Trạch		duyet/vietnamese-namedb
        given	Trầm		duyet/vietnamese-namedb
        given	Trần	90	duyet/vietnamese-namedb
        given	Trọng	146	duyet/vietnamese-namedb
        given	Trụ		duyet/vietnamese-namedb
        given	Trực	12	duyet/vietnamese-namedb
        given	Tuyên	9	duyet/vietnamese-namedb
        given	Tuyến	7	duyet/vietnamese-namedb
        given	Tuyết	19	duyet/vietnamese-namedb
        given	Tuyền	8	duyet/vietnamese-namedb
        given	Tuyển	6	duyet/vietnamese-namedb
        given	Tuân	12	duyet/vietnamese-namedb
        given	Tuấn	328	duyet/vietnamese-namedb
        given	Tuệ	1	duyet/vietnamese-namedb
        given	Ty	1	duyet/vietnamese-namedb
        given	Tài	78	duyet/vietnamese-namedb
        given	Tâm	98	duyet/vietnamese-namedb
        given	Tân	60	duyet/vietnamese-namedb
        given	Tích	1	duyet/vietnamese-namedb
        given	Tín	53	duyet/vietnamese-namedb
        given	Tính	12	duyet/vietnamese-namedb
        given	Tôn	4	duyet/vietnamese-namedb
        given	Tùng	126	duyet/vietnamese-namedb
        given	Tùy		duyet/vietnamese-namedb
        given	Tú	65	duyet/vietnamese-namedb
        given	Túy		duyet/vietnamese-namedb
        given	Tường	16	duyet/vietnamese-namedb
        given	Tưởng	5	duyet/vietnamese-namedb
        given	Tạ		duyet/vietnamese-namedb
        given	Tấn	152	duyet/vietnamese-namedb
        given	Tất	14	duyet/vietnamese-namedb
        given	Tịnh	7	duyet/vietnamese-namedb
        given	Tố	5	duyet/vietnamese-namedb
        given	Tổ		duyet/vietnamese-namedb
        given	Tụ		duyet/vietnamese-namedb
        given	Từ	1	duyet/vietnamese-namedb
        given	Tự	11	duyet/vietnamese-namedb
        given	Uy	7	duyet/vietnamese-namedb
        given	Uyên	8	duyet/vietnamese-namedb
        given	Uyển		duyet/vietnamese-namedb
        given	Vi	6	duyet/vietnamese-namedb
        given	Vinh	92	duyet/vietnamese-namedb
        given	Viên	8	duyet/vietnamese-namedb
        given	Viết	47	duyet/vietnamese-namedb
        given	Viễn	11	duyet/vietnamese-namedb
        given	Việt	142	duyet/vietnamese-namedb
        given	Vu		duyet/vietnamese-namedb
        given	Vy	8	duyet/vietnamese-namedb
        given	Vàng	1	duyet/vietnamese-namedb
        given	Vành		duyet/vietnamese-namedb
        given	Vân	22	duyet/vietnamese-namedb
        given	Võ	21	duyet/vietnamese-namedb
        given	Văn	974	duyet/vietnamese-namedb
        given	Vĩ	13	duyet/vietnamese-namedb
        given	Vĩnh	53	duyet/vietnamese-namedb
        given	Vũ	178	duyet/vietnamese-namedb
        given	Vương	48	duyet/vietnamese-namedb
        given	Vượng	11	duyet/vietnamese-namedb
        given	Vạn	4	duyet/vietnamese-namedb
        given	Vịnh		duyet/vietnamese-namedb
        given	Vọng	2	duyet/vietnamese-namedb
        given	Vỹ	4	duyet/vietnamese-namedb
        given	Xanh		duyet/vietnamese-namedb
        given	Xuyến	3	duyet/vietnamese-namedb
        given	Xuân	210	duyet/vietnamese-namedb
        given	Yên	3	duyet/vietnamese-namedb
        given	Yến	31	duyet/vietnamese-namedb
        given	Ái	12	duyet/vietnamese-namedb
        given	Án		duyet/vietnamese-namedb
        given	Ánh	23	duyet/vietnamese-namedb
        given	Ân	26	duyet/vietnamese-namedb
        given	Ðan		duyet/vietnamese-namedb
        given	Ðinh		duyet/vietnamese-namedb
        given	Ðiền		duyet/vietnamese-namedb
        given	Ðiệp		duyet/vietnamese-namedb
        given	Ðoan		duyet/vietnamese-namedb
        given	Ðoàn		duyet/vietnamese-namedb
        given	Ðài		duyet/vietnamese-namedb
        given	Ðàn		duyet/vietnamese-namedb
        given	Ðào		duyet/vietnamese-namedb
        given	Ðình		duyet/vietnamese-namedb
        given	Ðôn		duyet/vietnamese-namedb
        given	Ðông		duyet/vietnamese-namedb
        given	Ðăng		duyet/vietnamese-namedb
        given	Ðường		duyet/vietnamese-namedb
        given	Ðại		duyet/vietnamese-namedb
        given	Ðạo		duyet/vietnamese-namedb
        given	Ðạt		duyet/vietnamese-namedb
        given	Ðắc		duyet/vietnamese-namedb
        given	Ðệ		duyet/vietnamese-namedb
        given	Ðịnh		duyet/vietnamese-namedb
        given	Ðồng		duyet/vietnamese-namedb
        given	Ðộ		duyet/vietnamese-namedb
        given	Ðức		duyet/vietnamese-namedb
        given	Ý	7	duyet/vietnamese-namedb
        given	Đan	5	duyet/vietnamese-namedb
        given	Đinh	5	duyet/vietnamese-namedb
        given	Điền	9	duyet/vietnamese-namedb
        given	Điệp	8	duyet/vietnamese-namedb
        given	Đoan	3	duyet/vietnamese-namedb
        given	Đoàn	15	duyet/vietnamese-namedb
        given	Đài		duyet/vietnamese-namedb
        given	Đào	6	duyet/vietnamese-namedb
        given	Đình	194	duyet/vietnamese-namedb
        given	Đông	23	duyet/vietnamese-namedb
        given	Đăng	110	duyet/vietnamese-namedb
        given	Đơn		duyet/vietnamese-namedb
        given	Đại	64	duyet/vietnamese-namedb
        given	Đạo	8	duyet/vietnamese-namedb
        given	Đạt	127	duyet/vietnamese-namedb
        given	Đặng	20	duyet/vietnamese-namedb
        given	Định	21	duyet/vietnamese-namedb
        given	Đồng	8	duyet/vietnamese-namedb
        given	Đỗ	13	duyet/vietnamese-namedb
        given	Đức	357	duyet/vietnamese-namedb
        given	Ấu		duyet/vietnamese-namedb
        given	Ẩn	3	duyet/vietnamese-namedb
        middle	Thị	626	kiến thức chung; duyet/vietnamese-namedb
        middle	Văn	953	kiến thức chung; duyet/vietnamese-namedb
        middle	Hữu	204	kiến thức chung; duyet/vietnamese-namedb
        middle	Đình	191	kiến thức chung; duyet/vietnamese-namedb
        middle	Đức	263	kiến thức chung; duyet/vietnamese-namedb
        middle	Ngọc	429	kiến thức chung; duyet/vietnamese-namedb
        middle	Xuân	197	kiến thức chung; duyet/vietnamese-namedb
        middle	Quang	249	kiến thức chung; duyet/vietnamese-namedb
        middle	Minh	565	kiến thức chung; duyet/vietnamese-namedb
        middle	Công	131	kiến thức chung; duyet/vietnamese-namedb
        middle	Bá	55	kiến thức chung; duyet/vietnamese-namedb
        middle	Thế	118	kiến thức chung; duyet/vietnamese-namedb
        middle	Duy	195	kiến thức chung; duyet/vietnamese-namedb
        middle	Trọng	126	kiến thức chung; duyet/vietnamese-namedb
        middle	Kim	98	kiến thức chung; duyet/vietnamese-namedb
        middle	Thanh	439	kiến thức chung; duyet/vietnamese-namedb
        middle	Hồng	132	kiến thức chung; duyet/vietnamese-namedb
        middle	Viết	47	kiến thức chung; duyet/vietnamese-namedb
        middle	Tiến	107	kiến thức chung; duyet/vietnamese-namedb
        middle	Mạnh	81	kiến thức chung; duyet/vietnamese-namedb
        middle	Huy	72	kiến thức chung; duyet/vietnamese-namedb
        middle	Phú	34	kiến thức chung; duyet/vietnamese-namedb
        middle	Vĩnh	46	kiến thức chung; duyet/vietnamese-namedb
        middle	Khắc	42	kiến thức chung; duyet/vietnamese-namedb
        middle	Sỹ	11	kiến thức chung; duyet/vietnamese-namedb
        middle	Diệu	12	kiến thức chung; duyet/vietnamese-namedb
        middle	Mỹ	25	kiến thức chung; duyet/vietnamese-namedb
        middle	Thúy	20	kiến thức chung; duyet/vietnamese-namedb
        middle	Ánh	10	kiến thức chung; duyet/vietnamese-namedb
        middle	Y	2	kiến thức chung; duyet/vietnamese-namedb
        middle	H		kiến thức chung; duyet/vietnamese-namedb
        given	Thạnh		kiến thức chung
        given	Tràm		kiến thức chung
        given	Đượm		kiến thức chung
        given	Lành		kiến thức chung
        given	Lụa		kiến thức chung
        given	Mận		kiến thức chung
        given	Mơ		kiến thức chung
        given	Nhài		kiến thức chung
        given	Nụ		kiến thức chung
        given	Hòe		kiến thức chung
        given	Khuông		kiến thức chung
        given	Kháng		kiến thức chung
        given	Lượng		kiến thức chung
        given	Lượm		kiến thức chung
        given	Miền		kiến thức chung
        given	Muôn		kiến thức chung
        given	Ngoan		kiến thức chung
        given	Ngoạn		kiến thức chung
        given	Nguyện		kiến thức chung
        given	Nhâm		kiến thức chung
        given	Nhị		kiến thức chung
        given	Nhớ		kiến thức chung
        given	Nhường		kiến thức chung
        given	Phấn		kiến thức chung
        given	Phiệt		kiến thức chung
        given	Phin		kiến thức chung
        given	Quyến		kiến thức chung
        given	Quýnh		kiến thức chung
        given	Rạng		kiến thức chung
        given	Sim		kiến thức chung
        given	Soan		kiến thức chung
        given	Thạo		kiến thức chung
        given	Thám		kiến thức chung
        given	Thìn		kiến thức chung
        given	Thoan		kiến thức chung
        given	Thỏa		kiến thức chung
        given	Thới		kiến thức chung
        given	Thự		kiến thức chung
        given	Tiềm		kiến thức chung
        given	Toán		kiến thức chung
        given	Út		kiến thức chung
        given	Xoan		kiến thức chung
        given	Dậu		kiến thức chung
        given	Dịu		kiến thức chung
        given	Dưỡng		kiến thức chung
        given	Đảm		kiến thức chung
        given	Đản		kiến thức chung
        given	Đễ		kiến thức chung
        given	Đĩnh		kiến thức chung
        given	Đoài		kiến thức chung
        given	Đổng		kiến thức chung
        given	Bân		kiến thức chung
        given	Bền		kiến thức chung
        given	Bính		kiến thức chung
        given	Bường		kiến thức chung
        given	Bưởi		kiến thức chung
        given	Chiêm		kiến thức chung
        given	Cừ		kiến thức chung
        given	Cửu		kiến thức chung
        given	Diệm		kiến thức chung
        given	Gấm		kiến thức chung
        given	Giản		kiến thức chung
        given	Hách		kiến thức chung
        given	Hổ		kiến thức chung
        given	Huề		kiến thức chung
        given	Khơi		kiến thức chung
        given	Khản		kiến thức chung
        given	Khảm		kiến thức chung
        given	Khoái		kiến thức chung
        given	Lãm		kiến thức chung
        given	Lạng		kiến thức chung
        given	Lũy		kiến thức chung
        given	Luyện		kiến thức chung
        given	Luyến		kiến thức chung
        given	Lựu		kiến thức chung
        given	Mến		kiến thức chung
        given	Miện		kiến thức chung
        given	Nhậm		kiến thức chung
        given	Niên		kiến thức chung
        given	Phách		kiến thức chung
        given	Phán		kiến thức chung
        given	Phổ		kiến thức chung
        given	Phức		kiến thức chung
        given	Quát		kiến thức chung
        given	Quỳ		kiến thức chung
        given	Sanh		kiến thức chung
        given	Sắc		kiến thức chung
        given	Sung		kiến thức chung
        given	Tá		kiến thức chung
        given	Tản		kiến thức chung
        given	Tấu		kiến thức chung
        given	Thản		kiến thức chung
        given	Thiềm		kiến thức chung
        given	Thiệt		kiến thức chung
        given	Thuấn		kiến thức chung
        given	Thung		kiến thức chung
        given	Toan		kiến thức chung
        given	Tòng		kiến thức chung
        given	Tốn		kiến thức chung
        given	Trai		kiến thức chung
        given	Trấn		kiến thức chung
        given	Trữ		kiến thức chung
        given	Tuy		kiến thức chung
        given	Tứ		kiến thức chung
        given	Xứng		kiến thức chung
        given	Yểng		kiến thức chung
        given	Vỵ		kiến thức chung
        given	Đượng		kiến thức chung
        given	Hạng		kiến thức chung
        given	Bẩy		kiến thức chung
        given	Thơm		kiến thức chung
        given	Duẩn		kiến thức chung
        given	Đua		kiến thức chung
        given	Ngát		kiến thức chung
        given	Nết		kiến thức chung
        given	Tươi		kiến thức chung
        given	Sen		kiến thức chung
        given	Huê		kiến thức chung
        given	Lài		kiến thức chung
        given	Điểm		kiến thức chung
        given	Biển		kiến thức chung
        given	Diện		kiến thức chung
        given	Quận		kiến thức chung
        given	Kình		kiến thức chung
        """)
}
