package org.liuhe.api.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A parameter that holds the version which the caller saw, from If-Match; a change without it is refused. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "If-Match",
        in = ParameterIn.HEADER,
        required = true,
        description =
                "The ETag that you were given: of the complaint (`\"c3\"`), of the case (`\"k7\"`), of the dossier "
                        + "(`\"c3-k7\"`, which serves for both) or of another matter (`\"m4\"`).",
        schema = @Schema(type = "string", example = "\"c3-k7\""))
public @interface Seen {}
