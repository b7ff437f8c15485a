package org.liuhe.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.attachments.AttachmentWithdrawn;
import org.liuhe.contracts.attachments.AttachmentsId;
import org.liuhe.contracts.attachments.Contents;
import org.liuhe.contracts.privacy.PersonalBytes;

class WithdrawingTest {

    private static final String MATTER = "cmp-0192f3a0-7c1e-7d7a-8b2f-000000000001";

    @TempDir
    private Path folder;

    private FolderStore store;
    private Contents contents;

    /** Sealing is another module's; here nothing has to be secret. */
    private static final class Open implements PersonalBytes {

        @Override
        public Optional<byte[]> sealed(String matterId, byte[] plain) {
            return Optional.of(plain);
        }

        @Override
        public Optional<byte[]> opened(byte[] sealed) {
            return Optional.of(sealed);
        }
    }

    @BeforeEach
    void contents() {
        store = new FolderStore(folder, Clock.systemUTC());
        contents = new SealedContents(new Sanitizer(), new Open(), store);
    }

    @Test
    void whatWasWithdrawnIsGoneAndTheRestIsThere() throws IOException {
        String withdrawn = kept(20);
        String other = kept(30);
        new Withdrawing(contents).on(withdrawal(1, withdrawn));
        assertThat(store.get(MATTER, withdrawn)).isEmpty();
        assertThatThrownBy(() -> contents.read(MATTER, withdrawn))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.rule().code()).isEqualTo("attachment.unknown"));
        assertThat(contents.read(MATTER, other)).isNotEmpty();
    }

    @Test
    void isQuietWhenItIsToldAgain() throws IOException {
        String withdrawn = kept(20);
        Withdrawing withdrawing = new Withdrawing(contents);
        withdrawing.on(withdrawal(1, withdrawn));
        withdrawing.on(withdrawal(1, withdrawn));
        assertThat(store.get(MATTER, withdrawn)).isEmpty();
    }

    private String kept(int width) throws IOException {
        return contents.keep(MATTER, Samples.png(Samples.picture(width, 10))).address();
    }

    private static AttachmentWithdrawn withdrawal(int number, String address) {
        return new AttachmentWithdrawn(AttachmentsId.of(MATTER).value(), MATTER, number, "lin", address, Instant.EPOCH);
    }
}
