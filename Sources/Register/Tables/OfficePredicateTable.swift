extension Table {
    /// Words before an office that say whose it is: the person named before them in the sentence (`ông X được bầu làm …`), or
    /// the one behind the office (`miễn nhiệm chức vụ … đối với ông X`).
    package static let officePredicates = Table(
        "office-predicates",
        """
        phrase	holder	source
        làm	before	thực tiễn
        giữ	before	thực tiễn
        giữ chức	both	thực tiễn
        giữ chức vụ	both	thực tiễn
        giữ chức danh	both	thực tiễn
        giữ cương vị	before	thực tiễn
        giữ vị trí	before	thực tiễn
        giữ trọng trách	before	thực tiễn
        trên cương vị	before	thực tiễn
        đảm nhiệm	before	thực tiễn
        đảm nhiệm chức	before	thực tiễn
        đảm nhiệm chức vụ	before	thực tiễn
        đảm nhiệm cương vị	before	thực tiễn
        đảm nhận	before	thực tiễn
        đảm nhận chức	before	thực tiễn
        đảm nhận chức vụ	before	thực tiễn
        đảm nhận cương vị	before	thực tiễn
        đảm trách	before	thực tiễn
        nhậm chức	before	thực tiễn
        thôi giữ chức	both	thực tiễn
        thôi giữ chức vụ	both	thực tiễn
        thôi chức	both	thực tiễn
        thôi làm nhiệm vụ	both	thực tiễn
        thôi nhiệm vụ	both	thực tiễn
        thôi đảm nhiệm	before	thực tiễn
        bãi nhiệm	both	thực tiễn
        bãi nhiệm tư cách	both	thực tiễn
        bãi nhiệm chức vụ	both	thực tiễn
        miễn nhiệm	both	thực tiễn
        miễn nhiệm chức	both	thực tiễn
        miễn nhiệm chức vụ	both	thực tiễn
        miễn nhiệm chức danh	both	thực tiễn
        cách chức	both	thực tiễn
        cách chức vụ	both	thực tiễn
        cả các chức vụ	before	thực tiễn
        các chức vụ	before	thực tiễn
        xin từ chức	before	thực tiễn
        từ chức	before	thực tiễn
        trúng cử	before	thực tiễn
        trúng cử chức	before	thực tiễn
        trúng cử chức danh	before	thực tiễn
        đắc cử	before	thực tiễn
        đắc cử chức	before	thực tiễn
        tái cử	before	thực tiễn
        tái cử chức	before	thực tiễn
        bổ nhiệm	after	thực tiễn
        bổ nhiệm chức	after	thực tiễn
        bổ nhiệm chức vụ	after	thực tiễn
        bổ nhiệm chức danh	after	thực tiễn
        quyết định bổ nhiệm	after	thực tiễn
        bầu bổ sung chức danh	after	thực tiễn
        phê chuẩn chức vụ	after	thực tiễn
        chức vụ	after	thực tiễn
        chức danh	after	thực tiễn
        tư cách	after	thực tiễn
        với tư cách	before	thực tiễn
        với tư cách là	before	thực tiễn
        giao nhiệm vụ	after	thực tiễn
        """)
}
