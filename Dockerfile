FROM maven:3.9.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
COPY contracts contracts
COPY policy policy
COPY command command
COPY sagas sagas
COPY query query
COPY integrity integrity
COPY privacy privacy
COPY identity identity
COPY attachments attachments
COPY papers papers
COPY api api
COPY db db
COPY app app
RUN mvn -q -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip -Dmdep.skip=true package

FROM eclipse-temurin:17.0.13_11-jre-jammy
RUN useradd --system --uid 10001 --no-create-home liuhe && install -d -o 10001 /attachments
COPY --from=build /build/app/target/liuhe-app-*.jar /liuhe/liuhe.jar
USER 10001
WORKDIR /liuhe
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8"
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=12 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${LIUHE_MANAGEMENT_PORT:-8081} && printf 'GET /actuator/health/readiness HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "-jar", "/liuhe/liuhe.jar"]
