package org.liuhe.app.importing;

import java.util.List;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.areas.OrganisationKind;

/** What one row of a registry says. */
sealed interface RegistryEntry {

    /** What it is about, as a report names it. */
    String key();

    /** An area of the tree. */
    record Area(AreaPath path, AreaLevel level, String nameZh, String nameEn) implements RegistryEntry {

        @Override
        public String key() {
            return path.value();
        }
    }

    /** @param areas and capabilities are the whole lists */
    record Organisation(
            OrganisationId id,
            OrganisationKind kind,
            String nameZh,
            String nameEn,
            List<AreaPath> areas,
            List<String> capabilities)
            implements RegistryEntry {

        @Override
        public String key() {
            return id.value();
        }
    }

    /** @param geometry GeoJSON, as text */
    record Outline(AreaPath path, String geometry) implements RegistryEntry {

        @Override
        public String key() {
            return path.value();
        }
    }
}
