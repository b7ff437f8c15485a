package org.liuhe.command.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Event;

class LifecycleTest {

    private enum Light {
        RED,
        GREEN,
        OFF
    }

    private record Lit() implements Event {}

    private record Changed(boolean go) implements Event {}

    private record Cleaned() implements Event {}

    private record Broken() implements Event {}

    private final Lifecycle<Light> lights = Lifecycle.<Light>named("Light")
            .begins(Lit.class, Light.RED)
            .on(
                    Changed.class,
                    event -> event.go() ? Light.GREEN : Light.RED,
                    List.of(Light.GREEN, Light.RED),
                    Light.RED,
                    Light.GREEN)
            .stays(Cleaned.class, Light.RED, Light.OFF)
            .on(Broken.class, Light.OFF, Light.RED, Light.GREEN);

    @Test
    void leadsFromStateToState() {
        assertThat(lights.after(null, new Lit())).isEqualTo(Light.RED);
        assertThat(lights.after(Light.RED, new Changed(true))).isEqualTo(Light.GREEN);
        assertThat(lights.after(Light.RED, new Changed(false))).isEqualTo(Light.RED);
        assertThat(lights.after(Light.OFF, new Cleaned())).isEqualTo(Light.OFF);
    }

    @Test
    void leadsNowhereFromAnyOtherState() {
        assertThat(lights.allows(Light.GREEN, Cleaned.class)).isFalse();
        assertThat(lights.allows(null, Lit.class)).isTrue();
        assertThatIllegalStateException()
                .isThrownBy(() -> lights.after(Light.GREEN, new Cleaned()))
                .withMessage("Light: no Cleaned from GREEN");
        assertThatIllegalStateException()
                .isThrownBy(() -> lights.after(null, new Broken()))
                .withMessage("Light: no Broken from nothing");
    }

    @Test
    void refusesTwoWaysForOneEvent() {
        assertThatIllegalArgumentException().isThrownBy(() -> lights.on(Broken.class, Light.GREEN, Light.RED));
    }

    @Test
    void drawsItself() {
        assertThat(lights.ends()).containsExactly(Light.OFF);
        assertThat(lights.mermaid())
                .isEqualTo(
                        """
                        stateDiagram-v2
                            [*] --> RED: Lit
                            RED --> GREEN: Changed
                            RED --> RED: Changed, Cleaned
                            GREEN --> GREEN: Changed
                            GREEN --> RED: Changed
                            OFF --> OFF: Cleaned
                            RED --> OFF: Broken
                            GREEN --> OFF: Broken
                            OFF --> [*]
                        """);
    }
}
