package org.liuhe.contracts.areas;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/** Gives an area another name; the path stays. Repeating it changes nothing. Refused: area.retired. */
public record RenameArea(@TargetAggregateIdentifier String areaId, String nameZh, String nameEn) implements Command {
    public RenameArea(AreaPath path, String nameZh, String nameEn) {
        this(path.streamId(), nameZh, nameEn);
    }
}
