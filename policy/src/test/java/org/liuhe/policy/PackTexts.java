package org.liuhe.policy;

/** Data files that hold, for tests to place in a folder and to break. */
final class PackTexts {

    /** Uses terms of its own, which {@link #PARKING_TERMS} has. */
    static final String PARKING =
            """
            code: car-parks
            version: "1"
            name: { zh: 便捷泊车, en: Parking }
            lead: { zh: 城市管理局, en: City management bureau }
            routes:
              normal:
                steps: [{ capability: parking, signTerm: s.sign, resolveTerm: s.resolve }]
                backstops: [{ capability: street-backstop, signTerm: s.sign, resolveTerm: s.resolve }]
                hopLimit: 2
                objectionTerm: c.objection
                caseTerm: c.handle
                rulingTerm: c.ruling
                confirmTerm: c.confirm
                contestLimit: 2
            categories:
              - code: parking.lot
                name: { zh: 停车场, en: Car park }
                intake: REVIEWED
                intakeTerm: i.decide
                supplementTerm: i.supplement
                urgency: URGENT
                listed: true
                route: normal
                questions:
                  - { code: lot, zh: 哪个停车场？, en: Which car park?, type: TEXT, required: true }
                  - code: size
                    zh: 多大？
                    en: How big?
                    type: CHOICE
                    required: false
                    options: [{ code: small, zh: 小, en: Small }, { code: big, zh: 大, en: Big }]
              - { code: parking.road, name: { zh: 路边, en: Road }, intake: AUTOMATIC, supplementTerm: i.supplement, urgency: NORMAL, listed: false, route: normal }
            """;

    static final String PARKING_TERMS =
            """
            law: 某停车条例
            lawVersion: "2026"
            effectiveFrom: 2026-01-01
            zone: Asia/Shanghai
            terms:
              - { code: s.sign, article: 第一条, length: 1, unit: WORKING_DAYS }
              - { code: s.resolve, article: 第二条, length: 3, unit: WORKING_DAYS }
              - { code: c.objection, article: 第三条, length: 1, unit: WORKING_DAYS }
              - { code: c.handle, article: 第四条, length: 9, unit: WORKING_DAYS }
              - { code: c.ruling, article: 第五条, length: 2, unit: WORKING_DAYS }
              - { code: c.confirm, article: 第六条, length: 7, unit: DAYS }
              - { code: i.decide, article: 第七条, length: 1, unit: WORKING_DAYS }
              - { code: i.supplement, article: 第八条, length: 5, unit: WORKING_DAYS }
            """;

    static final String YEAR_2027 =
            """
            year: 2027
            notices:
              - { number: 号, title: 通知, date: 2026-11-20 }
            holidays:
              - { code: new-year, from: 2027-01-01, to: 2027-01-03 }
              - { code: national-day, from: 2027-10-01, to: 2027-10-07 }
            makeUpWorkdays:
              - 2027-09-26
              - 2027-10-09
            """;

    static final String OWNERS_VOTE =
            """
            law: 某条例
            article: 第一条
            lawVersion: "2027"
            effectiveFrom: 2027-01-01
            participation: { numerator: 2, denominator: 3, inclusive: true }
            majorities:
              ordinary: { numerator: 1, denominator: 2, inclusive: false, of: TAKING_PART }
            matters:
              - { code: covenant, item: 1, majority: ordinary, name: { zh: 管理规约, en: Covenant } }
              - { code: manager, item: 2, majority: ordinary, name: { zh: 管理人, en: Manager } }
            """;

    static final String KPIS =
            """
            kpis:
              - code: resolution
                name: { zh: 办成率, en: Solved }
                question: { zh: 多少办成了？, en: How many are solved? }
                formula: 100 * confirmed / (confirmed + contested)
                unit: PERCENT
                better: UP
              - code: silent
                name: { zh: 未表态, en: Silent }
                question: { zh: 多少人没有表态？, en: How many said nothing? }
                formula: unconfirmed
                unit: MATTERS
                better: DOWN
            """;

    static final String COSIGNING =
            """
            effectiveFrom: 2027-01-01
            thresholds:
              - { tier: 1, capability: street-backstop, count: 30, term: petition.cosign-answer.street }
              - { tier: 2, capability: district-backstop, count: 300, term: petition.cosign-answer.district }
            """;

    private PackTexts() {}

    /** A replacement of the shipped pack with two categories, over the shipped terms. */
    static String propertyPack(String version, String category) {
        return PARKING.replace("code: car-parks\n", "code: property-services\n")
                .replace("\"1\"", "\"" + version + "\"")
                .replace("parking.lot", category)
                .replace("s.sign", "property.sign")
                .replace("s.resolve", "property.resolve")
                .replace("c.objection", "case.objection")
                .replace("c.handle", "case.handle")
                .replace("c.ruling", "case.ruling")
                .replace("c.confirm", "case.confirm")
                .replace("i.decide", "intake.decide")
                .replace("i.supplement", "intake.supplement")
                .replace("parking.road", "property.road");
    }

    static String term(String code, String from, int length) {
        return """
                law: 某条例
                lawVersion: "%s"
                effectiveFrom: %s
                zone: Asia/Shanghai
                terms:
                  - { code: %s, article: 第一条, length: %d, unit: WORKING_DAYS }
                """
                .formatted(from, from, code, length);
    }
}
