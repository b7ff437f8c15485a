package org.liuhe.api.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.api.harness.ApiTest;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.live.Changed;
import org.liuhe.contracts.live.FollowCockpit;
import org.liuhe.contracts.live.FollowInbox;
import org.liuhe.contracts.live.FollowMatter;
import org.liuhe.contracts.live.FollowPublicCouncil;
import org.liuhe.contracts.live.FollowTracking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@TestPropertySource(properties = {"liuhe.live.per-person=2", "liuhe.live.per-address=1", "liuhe.live.quiet=1ms"})
class LiveControllerTest extends ApiTest {

    @Autowired
    private Streams streams;

    @BeforeEach
    void allowed() {
        bus.answer(FollowTracking.class, Changed.class, query -> new Changed(false));
        bus.answer(FollowMatter.class, Changed.class, query -> new Changed(false));
        bus.answer(FollowPublicCouncil.class, Changed.class, query -> new Changed(false));
        bus.answer(FollowInbox.class, Changed.class, query -> new Changed(false));
        bus.answer(FollowCockpit.class, Changed.class, query -> new Changed(false));
    }

    @AfterEach
    void close() {
        streams.stop();
        assertThat(streams.size()).as("streams open after the node stopped").isZero();
        streams.start();
    }

    @Test
    void saysThatSomethingChangedAndNotWhat() throws Exception {
        MvcResult stream = http.perform(get("/live/track/7KX-2M9-QHD"))
                .andExpect(status().isOk())
                .andExpect(request().asyncStarted())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("X-Accel-Buffering", "no"))
                .andExpect(content().contentTypeCompatibleWith("text/event-stream"))
                .andReturn();
        assertThat(stream.getResponse().getContentAsString()).isEqualTo("retry:3000\n:open\n\n");
        bus.emit(new Changed(false));
        await().untilAsserted(() ->
                assertThat(stream.getResponse().getContentAsString()).endsWith("event:changed\ndata:\n\n"));
    }

    @Test
    void whoAsksIsWhoIsSignedIn() throws Exception {
        http.perform(get("/live/inbox").with(lins())).andExpect(request().asyncStarted());
        assertThat(bus.lastActor())
                .hasValueSatisfying(actor -> assertThat(actor.subject()).isEqualTo(LIN));
    }

    @Test
    void anAreaOrAllAreasAreFollowed() throws Exception {
        http.perform(get("/live/cockpit?area=hz/xihu").with(lins()))
                .andExpect(request().asyncStarted());
        assertThat(bus.lastAsked(FollowCockpit.class)).isEqualTo(new FollowCockpit("hz/xihu"));
        http.perform(get("/live/cockpit?area=").with(lins()))
                .andExpect(request().asyncStarted());
        assertThat(bus.lastAsked(FollowCockpit.class)).isEqualTo(new FollowCockpit(null));
    }

    @Test
    void aCouncilIsFollowedByAnyone() throws Exception {
        http.perform(get("/live/council/cnl-1")).andExpect(request().asyncStarted());
        assertThat(bus.lastAsked(FollowPublicCouncil.class)).isEqualTo(new FollowPublicCouncil("cnl-1"));
        assertThat(bus.lastActor()).isEmpty();
    }

    /** Without a word: whoever listens is a script. */
    @Test
    void refusesWhatMayNotBeFollowed() throws Exception {
        bus.reset();
        bus.answer(FollowMatter.class, Changed.class, query -> {
            throw new RuleBroken(CommonRule.MATTER_UNKNOWN);
        });
        bus.answer(FollowInbox.class, Changed.class, query -> {
            throw new RuleBroken(CommonRule.DENIED);
        });
        http.perform(get("/live/matter/" + COMPLAINT).with(lins()))
                .andExpect(status().isNotFound())
                .andExpect(content().string(""));
        http.perform(get("/live/inbox"))
                .andExpect(status().isForbidden())
                .andExpect(content().string(""));
        assertThat(streams.size()).isZero();
    }

    @Test
    void aPersonHasSoManyAndAnAddressSoManyAndNoMore() throws Exception {
        http.perform(get("/live/inbox").with(lins())).andExpect(status().isOk());
        http.perform(get("/live/matter/" + COMPLAINT).with(lins())).andExpect(status().isOk());
        http.perform(get("/live/inbox").with(lins()))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "60"));
        http.perform(get("/live/track/7KX-2M9-QHD")).andExpect(status().isOk());
        http.perform(get("/live/track/7KX-2M9-QHD")).andExpect(status().isServiceUnavailable());
        assertThat(streams.size()).isEqualTo(3);
    }

    private static RequestPostProcessor lins() {
        OidcIdToken token = OidcIdToken.withTokenValue("token")
                .subject(LIN)
                .claim("realm_access", Map.of("roles", List.of(Role.RESIDENT)))
                .build();
        return authentication(new TestingAuthenticationToken(new DefaultOidcUser(List.of(), token), null, List.of()));
    }
}
