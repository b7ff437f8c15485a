package org.liuhe.policy;

import java.util.Arrays;
import java.util.Optional;
import org.liuhe.policy.calendar.AnnouncedYear;
import org.liuhe.policy.cosigning.CoSigningFile;
import org.liuhe.policy.kpis.KpiFile;
import org.liuhe.policy.majorities.OwnersVote;
import org.liuhe.policy.majorities.VoteFile;
import org.liuhe.policy.scenarios.PackFile;
import org.liuhe.policy.terms.TermFile;

/** The kinds of data file; each has a folder of its own. */
enum FileKind {
    CALENDAR("calendar") {
        @Override
        PolicyPart read(String name, String text) {
            AnnouncedYear year = AnnouncedYear.read(name, text);
            return draft -> draft.add(name, year);
        }
    },
    TERMS("terms") {
        @Override
        PolicyPart read(String name, String text) {
            TermFile terms = TermFile.read(name, text);
            return draft -> draft.add(terms);
        }
    },
    MAJORITIES("majorities") {
        @Override
        PolicyPart read(String name, String text) {
            OwnersVote vote = VoteFile.read(name, text);
            return draft -> draft.add(name, vote);
        }
    },
    COSIGNING("cosigning") {
        @Override
        PolicyPart read(String name, String text) {
            CoSigningFile coSigning = CoSigningFile.read(name, text);
            return draft -> draft.add(name, coSigning);
        }
    },
    KPIS("kpis") {
        @Override
        PolicyPart read(String name, String text) {
            KpiFile kpis = KpiFile.read(name, text);
            return draft -> draft.add(kpis);
        }
    },
    PACKS("packs") {
        @Override
        PolicyPart read(String name, String text) {
            PackFile pack = PackFile.read(name, text);
            return draft -> draft.add(pack);
        }
    };

    private final String folder;

    FileKind(String folder) {
        this.folder = folder;
    }

    static Optional<FileKind> ofFolder(String folder) {
        return Arrays.stream(values())
                .filter(kind -> kind.folder.equals(folder))
                .findFirst();
    }

    String folder() {
        return folder;
    }

    /** @throws PolicyInvalid where the text does not hold on its own */
    abstract PolicyPart read(String name, String text);
}
