package org.liuhe.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.attachments.Contents;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

class FileFormsTest {

    private static final String FORM = "/my/cmp-1/files";

    private final FileForms filter = new FileForms(new CurrentActor());
    private int asked;
    private long passedOver;

    @AfterEach
    void signedOut() {
        SecurityContextHolder.clearContext();
    }

    private static void signedIn() {
        Jwt lin = new Jwt("t", Instant.EPOCH, Instant.MAX, Map.of("alg", "none"), Map.of("sub", "lin"));
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(lin, null, List.of()));
    }

    /** A form whose body has no end. */
    private MockHttpServletRequest form(String path, long length) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path) {
            @Override
            public Collection<Part> getParts() throws ServletException {
                asked++;
                if (length < 0) throw new ServletException("no such form");
                return List.of();
            }

            @Override
            public long getContentLengthLong() {
                return length;
            }

            @Override
            public ServletInputStream getInputStream() {
                return new DelegatingServletInputStream(new java.io.InputStream() {
                    @Override
                    public int read() {
                        passedOver++;
                        return 'x';
                    }

                    @Override
                    public int read(byte[] into, int offset, int most) {
                        passedOver += most;
                        return most;
                    }
                });
            }
        };
        request.setContentType("multipart/form-data; boundary=x");
        request.setParameter("_csrf", "from the body");
        return request;
    }

    private HttpServletRequest passed(MockHttpServletRequest request) throws Exception {
        MockFilterChain chain = new MockFilterChain();
        filter.doFilter(request, new MockHttpServletResponse(), chain);
        return (HttpServletRequest) chain.getRequest();
    }

    @Test
    void readsTheFormOfWhoIsSignedIn() throws Exception {
        signedIn();
        MockHttpServletRequest request = form(FORM, FileForms.LONGEST);
        assertThat(passed(request)).isSameAs(request);
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void readsNothingOfAnybodyElses() throws Exception {
        HttpServletRequest passed = passed(form(FORM, 100));
        assertThat(passed.getMethod()).isEqualTo("POST");
        assertThat(passed.getContentType()).isNull();
        assertThat(passed.getParameter("_csrf")).isNull();
        assertThat(passed.getParameterMap()).isEmpty();
        assertThat(passed.getParts()).isEmpty();
        assertThat(asked).isZero();
        assertThat(passedOver).isZero();
    }

    @Test
    void readsNothingWhereNoFileIsAskedFor() throws Exception {
        signedIn();
        for (String path : List.of("/my/cmp-1", "/track", "/my/cmp-1/files/1/withdrawal", "/matters/x/files"))
            assertThat(passed(form(path, 100)).getRequestURI()).isEqualTo("/error");
        MockHttpServletRequest reading = form(FORM, 100);
        reading.setMethod("GET");
        assertThat(passed(reading).getRequestURI()).isEqualTo("/error");
        assertThat(asked).isZero();
        assertThat(passedOver).isZero();
    }

    @Test
    void bringsWhatIsTooLongToThePageOfTheFormAndPassesOverAPartOfIt() throws Exception {
        signedIn();
        HttpServletRequest passed = passed(form(FORM, FileForms.LONGEST + 1L));
        assertThat(passed.getMethod()).isEqualTo("GET");
        assertThat(passed.getRequestURI()).isEqualTo(FORM);
        assertThat(((Refusal) passed.getAttribute(FileForms.REFUSAL)).code()).isEqualTo("attachment.size");
        assertThat(asked).isZero();
        assertThat(passedOver).isBetween((long) Contents.LONGEST, 4L * Contents.LONGEST);
    }

    @Test
    void bringsWhatIsNoFormThereToo() throws Exception {
        signedIn();
        HttpServletRequest passed = passed(form(FORM, -1));
        assertThat(passed.getMethod()).isEqualTo("GET");
        assertThat(((Refusal) passed.getAttribute(FileForms.REFUSAL)).code()).isEqualTo("attachment.unreadable");
    }
}
