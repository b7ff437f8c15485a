#!/bin/bash
# At the first start of PostgreSQL: a database and a role that owns it for the application, and the same for Keycloak.
set -eu
psql --username postgres --set ON_ERROR_STOP=1 \
  --set liuhe="$LIUHE_DATABASE_PASSWORD" --set keycloak="$KEYCLOAK_DATABASE_PASSWORD" <<'SQL'
CREATE ROLE liuhe LOGIN PASSWORD :'liuhe';
CREATE DATABASE liuhe OWNER liuhe;
CREATE ROLE keycloak LOGIN PASSWORD :'keycloak';
CREATE DATABASE keycloak OWNER keycloak;
SQL
