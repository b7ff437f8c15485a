package org.liuhe.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.privacy.Person;

class SealedBytesTest {

    private static final byte[] PLAIN = "a photograph of the lift".getBytes(StandardCharsets.UTF_8);

    private final Keys here = new Keys();
    private final SealedBytes seal = new SealedBytes(here.owners, here.keys);

    @Test
    void opensWhatItSealedAndSealsTheSameDifferently() {
        byte[] once = seal.sealed("cmp-1", PLAIN).orElseThrow();
        byte[] again = seal.sealed("cmp-1", PLAIN).orElseThrow();
        assertThat(once).isNotEqualTo(again);
        assertThat(new String(once, StandardCharsets.ISO_8859_1)).doesNotContain("photograph");
        assertThat(seal.opened(once)).hasValue(PLAIN);
        assertThat(seal.opened(again)).hasValue(PLAIN);
    }

    @Test
    void goesWithThePersonAndIsSealedForThemNoMore() {
        byte[] sealed = seal.sealed("cmp-1", PLAIN).orElseThrow();
        here.keys.destroy(Person.behind("cmp-1").value());
        assertThat(seal.opened(sealed)).isEmpty();
        assertThat(seal.sealed("cmp-1", PLAIN)).isEmpty();
        assertThat(seal.sealed("cmp-2", PLAIN)).isPresent();
    }

    @Test
    void noticesWhatWasAltered() {
        byte[] sealed = seal.sealed("cmp-1", PLAIN).orElseThrow();
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> seal.opened(sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seal.opened(new byte[8])).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seal.opened(new byte[80])).isInstanceOf(IllegalStateException.class);
    }
}
