package org.liuhe.contracts.areas;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/** Takes an area out of the tree 撤销. Repeating it changes nothing. Refused: area.has-children. */
public record RetireArea(@TargetAggregateIdentifier String areaId) implements Command {
    public RetireArea(AreaPath path) {
        this(path.streamId());
    }
}
