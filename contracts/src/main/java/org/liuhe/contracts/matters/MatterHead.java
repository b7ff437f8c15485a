package org.liuhe.contracts.matters;

import java.time.Instant;
import java.util.List;
import org.liuhe.contracts.dossier.DossierEntry;

/**
 * What a reader sees of a matter of any kind.
 *
 * @param version of its stream, for If-Match
 * @param trackingCode null where it has none of its own
 * @param stage name of the kind's own stage
 * @param acts names of what the asking actor may do now; the command's own rules decide
 * @param entries from the oldest to the newest
 */
public record MatterHead(
        String id,
        MatterKind kind,
        long version,
        String trackingCode,
        String area,
        String stage,
        Instant openedAt,
        List<OpenDuty> duties,
        List<String> acts,
        List<MatterLink> links,
        List<DossierEntry> entries) {}
