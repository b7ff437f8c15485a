package org.liuhe.api.members;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.areas.ListStaff;
import org.liuhe.contracts.areas.StaffName;
import org.liuhe.contracts.enforcement.MemberId;
import org.springframework.stereotype.Component;

/** Names for pages. Where they cannot be learned a page goes without: nothing hangs on them. */
@Component
public class StaffNames {

    private final Edge edge;

    StaffNames(Edge edge) {
        this.edge = edge;
    }

    /** The mediators of a committee, by name; empty for none. */
    public List<StaffName> mediators(String committee) {
        return of(committee, Role.MEDIATOR);
    }

    /** How the members of enforcement teams are called, by their ids as members. */
    public Map<String, String> members(Stream<String> organisations) {
        Map<String, String> names = new LinkedHashMap<>();
        organisations.filter(Objects::nonNull).distinct().forEach(organisation -> of(organisation, null)
                .forEach(staff -> names.put(MemberId.of(staff.accountId()).value(), staff.name())));
        return names;
    }

    private List<StaffName> of(String organisation, String role) {
        if (organisation == null) return List.of();
        try {
            return edge.askList(new ListStaff(organisation, role));
        } catch (Refused unknown) {
            return List.of();
        }
    }
}
