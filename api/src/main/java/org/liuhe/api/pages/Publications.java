package org.liuhe.api.pages;

import java.util.List;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.moderation.ListPublications;
import org.liuhe.contracts.moderation.PublicationView;
import org.springframework.stereotype.Component;

/** What became of a matter's texts, on the pages of those who take part in it. */
@Component
class Publications {

    private final Edge edge;

    Publications(Edge edge) {
        this.edge = edge;
    }

    /** Empty where the reader sees but a part of the matter. */
    List<PublicationView> of(String matterId) {
        try {
            return edge.askList(new ListPublications(matterId, null));
        } catch (Refused refused) {
            if (refused.refusal().kind() == Rule.Kind.UNKNOWN) return List.of();
            throw refused;
        }
    }
}
