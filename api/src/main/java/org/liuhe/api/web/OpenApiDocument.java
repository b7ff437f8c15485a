package org.liuhe.api.web;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.liuhe.api.idempotency.IdempotencyFilter;
import org.liuhe.api.problems.Problem;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** What the OpenAPI document says of all resources together: security, headers, problems. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:org/liuhe/api/openapi.properties")
class OpenApiDocument {
    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";
    private static final Map<String, String> PROBLEMS = Map.ofEntries(
            Map.entry("400", "The request is not well-formed"),
            Map.entry("401", "No token, or one that is not valid"),
            Map.entry("403", "Not allowed for this person or organisation"),
            Map.entry("404", "Unknown, or not for you to know"),
            Map.entry("409", "The same request is being processed; see `Retry-After`"),
            Map.entry("412", "It has changed since; `ETag` has the present version where it is known"),
            Map.entry("413", "The body is larger than 64 KB"),
            Map.entry("422", "A rule does not allow it; `code` says which"),
            Map.entry("428", "If-Match is missing"),
            Map.entry("429", "Too often; `code` says what, `Retry-After` for how long"),
            Map.entry("500", "Something went wrong; `detail` has a number to mention"),
            Map.entry("503", "Busy, or the write that was named is not seen yet; see `Retry-After`"));
    private static final String ABOUT =
            """
            Liuhe 六和 carries a resident's matter across the organisations of a neighbourhood until it is settled.

            **Changes.** Every POST but the search carries an `Idempotency-Key`: repeated with the same content it is answered as before \
            (`Idempotency-Replayed: true`) and changes nothing. A change of an existing matter carries `If-Match` with the \
            ETag that you saw, except for a comment. The answer's `Liuhe-After` names the write; give it to a query to \
            read it.

            **Problems** follow RFC 9457 with a stable `code` and the offending `field`; their sentences follow `?lang=` or \
            `Accept-Language` (`zh-CN`, `en`).

            **Times** are instants in UTC (ISO 8601); days and due dates follow Asia/Shanghai, and each due date says by \
            which article it was computed and which days were passed over.""";

    @Bean
    OpenAPI openApi() {
        Components components = new Components()
                .addSecuritySchemes(
                        TOKEN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("Access token of the realm `liuhe`, for the audience `liuhe-api`"));
        ModelConverters.getInstance(true).read(Problem.class).forEach(components::addSchemas);
        PROBLEMS.forEach((status, description) -> components.addResponses(PROBLEM + status, problem(description)));
        return new OpenAPI()
                .info(new Info()
                        .title("Liuhe 六和")
                        .version("1")
                        .description(ABOUT)
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/")))
                .components(components)
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    @Bean
    OpenApiCustomizer everyOperation() {
        return document -> {
            document.getTags().sort(Comparator.comparing(Tag::getName));
            document.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                boolean open = operation.getSecurity() != null
                        && operation.getSecurity().isEmpty();
                boolean post = method == PathItem.HttpMethod.POST && !path.equals(IdempotencyFilter.SEARCH);
                if (post) key(operation);
                if (operation.getParameters() != null)
                    operation.getParameters().stream()
                            .filter(parameter -> "cursor".equals(parameter.getName()))
                            .forEach(cursor -> cursor.description("`next` of the page before"));
                problems(operation, open, post);
                if (post) changeHeaders(operation);
            }));
        };
    }

    private static void key(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name(IdempotencyFilter.KEY)
                .required(true)
                .description(
                        "Your own name for this change, 1 to 64 letters, digits, hyphens or underscores; kept for a day")
                .schema(new StringSchema().pattern("^[A-Za-z0-9_-]{1,64}$").example("9f0c1e52-lift")));
    }

    private static void problems(Operation operation, boolean open, boolean post) {
        boolean named = parameters(operation).anyMatch(parameter -> "path".equals(parameter.getIn()));
        boolean versioned = parameters(operation).anyMatch(parameter -> "If-Match".equals(parameter.getName()));
        Stream.of(
                        List.of("400", "422", "429", "500", "503"),
                        open ? List.<String>of() : List.of("401", "403"),
                        post ? List.of("409", "413") : List.<String>of(),
                        named ? List.of("404") : List.<String>of(),
                        versioned ? List.of("412", "428") : List.<String>of())
                .flatMap(List::stream)
                .forEach(status -> operation
                        .getResponses()
                        .addApiResponse(status, new ApiResponse().$ref("#/components/responses/" + PROBLEM + status)));
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? Stream.empty() : operation.getParameters().stream();
    }

    private static ApiResponse problem(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
    }

    private static void changeHeaders(Operation operation) {
        operation.getResponses().forEach((status, response) -> {
            if (!status.startsWith("2")) return;
            response.addHeaderObject(IdempotencyFilter.AFTER, header("The write, for reading it"));
            response.addHeaderObject("ETag", header("The version after the change"));
            response.addHeaderObject(IdempotencyFilter.REPLAYED, header("`true` where the answer was given before"));
            if (status.equals("201")) response.addHeaderObject("Location", header("Where it can be read"));
        });
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }
}
