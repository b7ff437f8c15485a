package org.liuhe.app.importing;

import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.RegisterArea;

/**
 * An area that has to be there, or one for each value of a column.
 *
 * @param column null where the path and the names are complete; otherwise they name the column in braces
 */
record AreaToRegister(String column, Template path, AreaLevel level, Template nameZh, Template nameEn) {

    /** @throws org.liuhe.contracts.RuleBroken area.malformed */
    RegisterArea forRow(Row.Readable row) {
        return new RegisterArea(new AreaPath(path.fill(row)), level, nameZh.fill(row), nameEn.fill(row), null);
    }
}
