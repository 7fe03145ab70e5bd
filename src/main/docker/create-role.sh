#!/bin/sh
# The application's own role is no superuser: what its audit log refuses is then refused to it by the database as well.
set -e
psql --set ON_ERROR_STOP=1 --set password="$POSTGRES_PASSWORD" --username postgres --dbname postgres <<'SQL'
create role laurel login password :'password';
create database laurel owner laurel;
SQL
