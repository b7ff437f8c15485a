package org.liuhe.contracts.enforcement;

import java.util.List;
import org.liuhe.contracts.Query;

/**
 * Who of a team is nearest and free: deepest common area, then fewest open tasks, then longest idle. Answers with a list of
 * {@link FreeMember}, the nearest first.
 * @param organisations of the team
 * @param passedOver ids of members who are not asked again
 */
public record FindNearestFree(String area, List<String> organisations, List<String> passedOver)
        implements Query<FreeMember> {}
