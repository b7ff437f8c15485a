package org.liuhe.command.petitions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuhe.command.areas.KnownAreas;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.petitions.FilePetition;
import org.liuhe.contracts.petitions.PetitionChannel;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.PetitionId;
import org.liuhe.contracts.petitions.PetitionRule;
import org.liuhe.contracts.petitions.RegisterPetition;
import org.liuhe.contracts.petitions.Representative;

/** What the first event of a petition says, from what was asked for. */
final class Registration {

    /** The capability of a petition office 信访工作机构. */
    static final String PETITIONS = "petitions";

    private static final String DECIDE = "petition.decide";
    private static final String ENGLISH = "en";
    private static final String CHINESE = "zh-CN";
    /** 信访工作条例 art. 20. */
    private static final int MOST_REPRESENTATIVES = 5;

    private Registration() {}

    static PetitionFiled of(FilePetition command, Actor actor, Terms terms) {
        return new PetitionFiled(
                command.petitionId().value(),
                command.trackingCode().value(),
                PetitionChannel.WEB,
                actor.subject(),
                null,
                Texts.optional("contactPhone", command.contactPhone(), Texts.LINE),
                representatives(command.representatives()),
                null,
                command.area().value(),
                Texts.optional("category", command.category(), Texts.LINE),
                id(command.accused()),
                Texts.required("text", command.text(), Texts.STATEMENT),
                command.mayBePublic(),
                language(command.language()),
                id(command.sameFactsAs()),
                terms.coSignThresholds(),
                terms.now(),
                terms.dueFromNow(DECIDE));
    }

    static PetitionFiled of(RegisterPetition command, Terms terms) {
        if (command.channel() == PetitionChannel.WEB) throw new RuleBroken(PetitionRule.CHANNEL_IS_WEB, "channel");
        return new PetitionFiled(
                command.petitionId().value(),
                command.trackingCode().value(),
                command.channel(),
                null,
                Texts.required("petitionerName", command.petitionerName(), Texts.LINE),
                Texts.optional("contactPhone", command.contactPhone(), Texts.LINE),
                representatives(command.representatives()),
                command.organisation().value(),
                command.area().value(),
                Texts.optional("category", command.category(), Texts.LINE),
                id(command.accused()),
                Texts.required("text", command.text(), Texts.STATEMENT),
                command.mayBePublic(),
                language(command.language()),
                id(command.sameFactsAs()),
                terms.coSignThresholds(),
                terms.now(),
                terms.dueFromNow(DECIDE));
    }

    /** Only an office of the area registers on somebody's behalf, and never one that is accused. */
    static void refuseUnlessOffice(RegisterPetition command, Actor actor, KnownOrganisations organisations) {
        String office = command.organisation().value();
        if (!actor.belongsTo(office)
                || !organisations.anyServes(List.of(office), PETITIONS, command.area())
                || command.accused() != null
                        && actor.belongsTo(command.accused().value())) throw new RuleBroken(CommonRule.NOT_YOURS);
    }

    static void refuseUnknown(PetitionFiled filed, KnownAreas areas, KnownOrganisations organisations) {
        if (!areas.contains(new AreaPath(filed.area())))
            throw new RuleBroken(AreaRule.AREA_UNKNOWN, "area", filed.area());
        if (filed.accused() != null
                && organisations.organisation(filed.accused()).isEmpty())
            throw new RuleBroken(PetitionRule.ORGANISATION_UNKNOWN, "accused", filed.accused());
    }

    /** What came to its end by re-review, or by the petitioner's silence, does not begin again on the same facts (art. 35, 36). */
    static void refuseFinal(PetitionFiled filed, KnownPetitions petitions) {
        if (filed.sameFactsAs() == null) return;
        KnownPetitions.Earlier earlier = petitions
                .earlier(filed.sameFactsAs())
                .filter(found ->
                        filed.petitioner() == null || filed.petitioner().equals(found.petitioner()))
                .orElseThrow(() -> new RuleBroken(CommonRule.MATTER_UNKNOWN, "sameFactsAs"));
        if (earlier.finished()) throw new RuleBroken(PetitionRule.FINAL, "sameFactsAs");
    }

    /** Everything that the person said, and nothing that the system added; as a digest, so that a snapshot holds no copy. */
    static String digest(PetitionFiled filed) {
        String whole = Stream.of(
                        filed.channel(),
                        filed.petitioner(),
                        filed.petitionerName(),
                        filed.contactPhone(),
                        filed.representatives(),
                        filed.registeredBy(),
                        filed.area(),
                        filed.category(),
                        filed.accused(),
                        filed.text(),
                        filed.mayBePublic(),
                        filed.language(),
                        filed.sameFactsAs())
                .map(String::valueOf)
                .collect(Collectors.joining("\0"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static List<Representative> representatives(List<Representative> named) {
        if (named == null) return List.of();
        if (named.size() > MOST_REPRESENTATIVES)
            throw new RuleBroken(PetitionRule.TOO_MANY_REPRESENTATIVES, "representatives", MOST_REPRESENTATIVES);
        return named.stream()
                .map(one -> new Representative(
                        Texts.required("representatives", one.name(), Texts.LINE),
                        Texts.optional("representatives", one.phone(), Texts.LINE)))
                .toList();
    }

    private static String language(String asked) {
        return ENGLISH.equals(asked) ? ENGLISH : CHINESE;
    }

    private static String id(OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }

    private static String id(PetitionId petition) {
        return petition == null ? null : petition.value();
    }
}
