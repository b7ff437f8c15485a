package org.liuhe.api.pages;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.DueSentence;
import org.liuhe.api.edge.Sentences;
import org.liuhe.policy.Policy;
import org.liuhe.policy.calendar.WorkingDays;
import org.liuhe.policy.scenarios.Category;
import org.liuhe.policy.scenarios.ScenarioPack;
import org.liuhe.policy.scenarios.ScenarioPacks;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The pages alone, on a fake edge. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(basePackageClasses = PagesConfiguration.class)
@Import({CurrentActor.class, DueSentence.class, Sentences.class})
class PagesUnderTest {

    @Bean
    FakeEdge edge() {
        return new FakeEdge();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Samples.NOW, Wording.ZONE);
    }

    @Bean
    Policy policy() {
        return new Policy(new Weekends(), null, new Packs());
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** Only weekends are off. */
    private static final class Weekends implements WorkingDays {

        @Override
        public Optional<String> dayOff(LocalDate day) {
            boolean off = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            return off ? Optional.of("weekend") : Optional.empty();
        }

        @Override
        public boolean announced(int year) {
            return true;
        }
    }

    private static final class Packs implements ScenarioPacks {

        private static final List<Category> CATEGORIES = List.of(
                category("lift-broken", "电梯故障", "Broken lift", true),
                category("neighbour-noise", "邻里噪音", "Noise next door", false));

        @Override
        public List<ScenarioPack> all() {
            return List.of(new ScenarioPack(
                    "property-services", "1", "物业服务", "Property services", "住建局", "Housing", CATEGORIES));
        }

        @Override
        public Optional<Category> category(String code) {
            return CATEGORIES.stream()
                    .filter(category -> category.code().equals(code))
                    .findFirst();
        }

        private static Category category(String code, String zh, String en, boolean listed) {
            return new Category(
                    code,
                    "property-services",
                    "1",
                    zh,
                    en,
                    Category.Intake.AUTOMATIC,
                    null,
                    "supplement",
                    Category.Urgency.NORMAL,
                    listed,
                    null);
        }
    }
}
