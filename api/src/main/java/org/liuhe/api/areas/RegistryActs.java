package org.liuhe.api.areas;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.liuhe.api.matters.Act;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.ChangeResponsibility;
import org.liuhe.contracts.areas.ChangeService;
import org.liuhe.contracts.areas.EndOrganisation;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.areas.RenameArea;
import org.liuhe.contracts.areas.RenameOrganisation;
import org.liuhe.contracts.areas.RetireArea;
import org.liuhe.contracts.areas.SetAreaBoundary;

/** What an operator can change in the registry. */
public final class RegistryActs {

    static final Act<Responsibility> CHANGE_RESPONSIBILITY = Act.ofRegistry(
            "change-responsibility",
            Responsibility.class,
            (id, version, key, body) -> new ChangeResponsibility(
                    body.organisationId(), body.capability(), body.area(), body.insteadOf(), body.from()));
    static final Act<Served> CHANGE_SERVICE = Act.ofRegistry(
            "change-service",
            Served.class,
            (id, version, key, body) -> new ChangeService(body.organisationId(), body.areas(), body.capabilities()));
    static final Act<OrganisationName> RENAME_ORGANISATION = Act.ofRegistry(
            "rename-organisation",
            OrganisationName.class,
            (id, version, key, body) -> new RenameOrganisation(body.organisationId(), body.nameZh(), body.nameEn()));
    static final Act<OrganisationEnd> END_ORGANISATION = Act.ofRegistry(
            "end-organisation",
            OrganisationEnd.class,
            (id, version, key, body) -> new EndOrganisation(body.organisationId()));
    static final Act<AreaName> RENAME_AREA = Act.ofRegistry(
            "rename-area",
            AreaName.class,
            (id, version, key, body) -> new RenameArea(body.area(), body.nameZh(), body.nameEn()));
    static final Act<AreaBoundary> SET_BOUNDARY = Act.ofRegistry(
            "set-boundary",
            AreaBoundary.class,
            (id, version, key, body) -> new SetAreaBoundary(body.area(), body.boundary()));
    static final Act<AreaRetirement> RETIRE_AREA = Act.ofRegistry(
            "retire-area", AreaRetirement.class, (id, version, key, body) -> new RetireArea(body.area()));

    /** All, in the order in which a page offers them. */
    public static final List<Act<? extends Change>> ALL = List.of(
            CHANGE_RESPONSIBILITY,
            CHANGE_SERVICE,
            RENAME_ORGANISATION,
            END_ORGANISATION,
            RENAME_AREA,
            SET_BOUNDARY,
            RETIRE_AREA);

    /** Longest boundary that a request can carry; larger ones come by import. */
    private static final int BOUNDARY = 50_000;

    private RegistryActs() {}

    /** What is to be changed. */
    public sealed interface Change {

        /** The stream that it changes. */
        String stream();
    }

    /** A change of one area. */
    sealed interface OfArea extends Change {
        AreaPath area();

        @Override
        default String stream() {
            return area().streamId();
        }
    }

    /** A change of one organisation. */
    sealed interface OfOrganisation extends Change {
        OrganisationId organisationId();

        @Override
        default String stream() {
            return organisationId().value();
        }
    }

    /**
     * @param insteadOf whom it replaces; null where nobody served the area
     * @param from may lie ahead
     */
    record Responsibility(
            @NotNull OrganisationId organisationId,
            OrganisationId insteadOf,
            @NotBlank @Size(max = 80) String capability,
            @NotNull AreaPath area,
            @NotNull Instant from)
            implements OfOrganisation {}

    /** The whole lists, from now on. */
    record Served(
            @NotNull OrganisationId organisationId,
            @NotEmpty @Size(max = 200) List<AreaPath> areas,
            @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 80) String> capabilities)
            implements OfOrganisation {}

    record OrganisationName(
            @NotNull OrganisationId organisationId,
            @NotBlank @Size(max = Texts.LINE) String nameZh,
            @NotBlank @Size(max = Texts.LINE) String nameEn)
            implements OfOrganisation {}

    record OrganisationEnd(@NotNull OrganisationId organisationId) implements OfOrganisation {}

    record AreaName(
            @NotNull AreaPath area,
            @NotBlank @Size(max = Texts.LINE) String nameZh,
            @NotBlank @Size(max = Texts.LINE) String nameEn)
            implements OfArea {}

    /** @param boundary GeoJSON geometry, as text */
    record AreaBoundary(@NotNull AreaPath area, @NotBlank @Size(max = BOUNDARY) String boundary) implements OfArea {}

    record AreaRetirement(@NotNull AreaPath area) implements OfArea {}
}
