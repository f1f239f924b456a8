extension Table {
    /// Units of measure and words that count by themselves: with them a quantity is whole.
    ///
    /// `sort` is share, money, time, length, area, volume, mass, energy, data, people or count.
    package static let units = Table(
        "units",
        """
        unit	sort	source
        %	share	Nghị định 86/2012/NĐ-CP, phụ lục
        ‰	share	thực tiễn
        phần trăm	share	thực tiễn
        đồng	money	thực tiễn
        VNĐ	money	thực tiễn
        VND	money	thực tiễn
        USD	money	thực tiễn
        EUR	money	thực tiễn
        đô la	money	thực tiễn
        đô la Mỹ	money	thực tiễn
        euro	money	thực tiễn
        yên	money	thực tiễn
        nhân dân tệ	money	thực tiễn
        giờ	time	Nghị định 86/2012/NĐ-CP, phụ lục
        phút	time	Nghị định 86/2012/NĐ-CP, phụ lục
        giây	time	Nghị định 86/2012/NĐ-CP, phụ lục
        năm	time	thực tiễn
        tháng	time	thực tiễn
        năm tù	time	thực tiễn
        tháng tù	time	thực tiễn
        tuần	time	thực tiễn
        ngày	time	thực tiễn
        ngày làm việc	time	thực tiễn
        đêm	time	thực tiễn
        quý	time	thực tiễn
        thập kỷ	time	thực tiễn
        thế kỷ	time	thực tiễn
        nhiệm kỳ	time	thực tiễn
        tuổi	time	thực tiễn
        km	length	Nghị định 86/2012/NĐ-CP, phụ lục
        m	length	Nghị định 86/2012/NĐ-CP, phụ lục
        cm	length	Nghị định 86/2012/NĐ-CP, phụ lục
        mm	length	Nghị định 86/2012/NĐ-CP, phụ lục
        mét	length	Nghị định 86/2012/NĐ-CP, phụ lục
        hải lý	length	Nghị định 86/2012/NĐ-CP, phụ lục
        ki lô mét	length	Nghị định 86/2012/NĐ-CP, phụ lục
        ha	area	Nghị định 86/2012/NĐ-CP, phụ lục
        héc ta	area	Nghị định 86/2012/NĐ-CP, phụ lục
        mét vuông	area	Nghị định 86/2012/NĐ-CP, phụ lục
        hecta	area	thực tiễn
        sào	area	thực tiễn
        mét khối	volume	Nghị định 86/2012/NĐ-CP, phụ lục
        lít	volume	Nghị định 86/2012/NĐ-CP, phụ lục
        ml	volume	Nghị định 86/2012/NĐ-CP, phụ lục
        kg	mass	Nghị định 86/2012/NĐ-CP, phụ lục
        g	mass	Nghị định 86/2012/NĐ-CP, phụ lục
        gam	mass	Nghị định 86/2012/NĐ-CP, phụ lục
        ki lô gam	mass	Nghị định 86/2012/NĐ-CP, phụ lục
        tấn	mass	Nghị định 86/2012/NĐ-CP, phụ lục
        tạ	mass	Nghị định 86/2012/NĐ-CP, phụ lục
        yến	mass	Nghị định 86/2012/NĐ-CP, phụ lục
        gram	mass	thực tiễn
        lượng	mass	thực tiễn
        MW	energy	Nghị định 86/2012/NĐ-CP, phụ lục
        kW	energy	Nghị định 86/2012/NĐ-CP, phụ lục
        kWh	energy	Nghị định 86/2012/NĐ-CP, phụ lục
        kV	energy	Nghị định 86/2012/NĐ-CP, phụ lục
        độ C	energy	Nghị định 86/2012/NĐ-CP, phụ lục
        độ	energy	Nghị định 86/2012/NĐ-CP, phụ lục
        GB	data	thực tiễn
        MB	data	thực tiễn
        Mbps	data	thực tiễn
        người	people	thực tiễn
        lượt người	people	thực tiễn
        lượt khách	people	thực tiễn
        lần	count	thực tiễn
        điểm	count	thực tiễn
        điểm phần trăm	count	thực tiễn
        phiếu	count	thực tiễn
        DN	count	thực tiễn
        HTX	count	thực tiễn
        người dân	people	thực tiễn
        người lao động	people	thực tiễn
        người nghèo	people	thực tiễn
        người cao tuổi	people	thực tiễn
        người khuyết tật	people	thực tiễn
        người có công	people	thực tiễn
        người nước ngoài	people	thực tiễn
        người bệnh	people	thực tiễn
        điểm %	share	thực tiễn
        €	money	thực tiễn
        $	money	thực tiễn
        SGD	money	thực tiễn
        JPY	money	thực tiễn
        CNY	money	thực tiễn
        GBP	money	thực tiễn
        AUD	money	thực tiễn
        NDT	money	thực tiễn
        tệ	money	thực tiễn
        GW	energy	thực tiễn
        MWh	energy	thực tiễn
        GWh	energy	thực tiễn
        TWh	energy	thực tiễn
        MWp	energy	thực tiễn
        kWp	energy	thực tiễn
        kVA	energy	thực tiễn
        MVA	energy	thực tiễn
        TB	data	thực tiễn
        KB	data	thực tiễn
        Gbps	data	thực tiễn
        kbps	data	thực tiễn
        mg	mass	thực tiễn
        TEU	mass	thực tiễn
        DWT	mass	thực tiễn
        ngày đêm	time	thực tiễn
        ngày công	time	thực tiễn
        chỗ ngồi	count	thực tiễn
        chỗ làm việc	count	thực tiễn
        điểm trường	count	thực tiễn
        điểm cầu	count	thực tiễn
        điểm bưu điện	count	thực tiễn
        điểm du lịch	count	thực tiễn
        điểm bán hàng	count	thực tiễn
        điểm dân cư	count	thực tiễn
        điểm thi	count	thực tiễn
        điểm nghẽn	count	thực tiễn
        điểm sạt lở	count	thực tiễn
        """)
}
