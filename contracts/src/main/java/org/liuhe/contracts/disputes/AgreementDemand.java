package org.liuhe.contracts.disputes;

/**
 * What an agreement is to say (人民调解法 art. 28 and 29; 人民调解工作若干规定 art. 35), in the order of the paper.
 */
public enum AgreementDemand {
    /** Who the parties are 当事人的基本情况: art. 29 (1) no. 1. */
    PARTIES(true),
    /** Main facts 纠纷的主要事实: art. 29 (1) no. 2. */
    FACTS(true),
    /** What they quarrelled about 争议事项: art. 29 (1) no. 2. */
    ISSUES(true),
    /** What each answers for 各方当事人的责任: art. 29 (1) no. 2. */
    RESPONSIBILITY(true),
    /** What was agreed 协议的内容: art. 29 (1) no. 3, and for an oral one art. 28. */
    CONTENT(false),
    /** Who owes what: 人民调解工作若干规定 art. 35. */
    OBLIGATIONS(false),
    /** How each obligation is done 履行的方式: art. 29 (1) no. 3. */
    MANNER(true),
    /** By when 履行的期限: art. 29 (1) no. 3. */
    TERM(false),
    /** Nothing is charged for the mediation 不收取任何费用: art. 4. */
    FREE_OF_CHARGE(false);

    private final boolean writtenOnly;

    AgreementDemand(boolean writtenOnly) {
        this.writtenOnly = writtenOnly;
    }

    /** Whether an agreement of the form is to say it: of an oral one, the mediator records the content (art. 28). */
    public boolean isOf(AgreementForm form) {
        return form != AgreementForm.ORAL || !writtenOnly;
    }
}
