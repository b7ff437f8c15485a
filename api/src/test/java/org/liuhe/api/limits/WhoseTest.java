package org.liuhe.api.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;

class WhoseTest {
    @Test
    void anAddressOfVersion4IsCountedByItself() {
        assertThat(Whose.address("192.0.2.1")).isNotEqualTo(Whose.address("192.0.2.2"));
        assertThat(Whose.address("::ffff:192.0.2.1")).isEqualTo(Whose.address("192.0.2.1"));
    }

    @Test
    void aHomeOfVersion6IsCountedOnce() {
        assertThat(Whose.address("2001:db8:1:2::1")).isEqualTo(Whose.address("2001:db8:1:2:ffff::9%0"));
        assertThat(Whose.address("2001:db8:1:2::1")).isNotEqualTo(Whose.address("2001:db8:1:3::1"));
    }

    @Test
    void nobodyTakesAnAddressForAPerson() {
        String address = Whose.address("192.0.2.1");
        assertThat(Whose.person(new Actor(address, Set.of(), Set.of()))).isNotEqualTo(address);
    }
}
