package org.liuhe.policy.redaction;

/** Kinds of personal details that a text is searched for; of two that overlap, the one that stands first here counts. */
public enum PersonalKind {
    /** 公民身份号码, 18 digits (GB 11643-1999), or 15 as before 1999. */
    IDENTITY_NUMBER("证件号", "identity number", true),
    /** Of 16 to 19 digits, with the check digit of ISO/IEC 7812. */
    BANK_CARD("银行卡号", "bank card", true),
    MOBILE("手机号", "mobile number", true),
    /** With its area code, or called a telephone number. */
    LANDLINE("电话", "telephone number", true),
    /** 车辆号牌 (GA 36-2018), of new-energy vehicles, too. */
    PLATE("车牌号", "number plate", true),
    MAIL("邮箱", "mail address", true),
    /** Somebody who is known to take part. */
    NAME("姓名", "name", false),
    /** 400 and 800 numbers are mostly of firms. */
    SERVICE_NUMBER("服务电话", "service number", false),
    /** House, unit and room, which may be where the trouble is. */
    HOUSE("门牌", "house number", false);

    private final String zh;
    private final String en;
    private final boolean refused;

    PersonalKind(String zh, String en, boolean refused) {
        this.zh = zh;
        this.en = en;
        this.refused = refused;
    }

    /** Whether a text for everyone is refused that has one, unless somebody says that it is meant to be there. */
    public boolean refused() {
        return refused;
    }

    /** Whether it is mostly left out: a house is often what the matter is about, and a firm's number is no person's. */
    public boolean mostlyLeftOut() {
        return refused || this == NAME;
    }

    /** What stands in its place, in the language of the text. */
    public String mark(boolean english) {
        return english ? "[" + en + "]" : "〔" + zh + "〕";
    }
}
