-- Accounts of staff, the ways in that each has, one-time addresses and sessions; nothing of where anybody is.

create table account (
    id bigint generated always as identity primary key,
    email text not null constraint account_email_unique unique check (email = lower(email) and length(email) <= 254),
    name text not null check (name <> '' and length(name) <= 100),
    role text not null check (role in ('writer', 'translator', 'moderator', 'editor', 'administrator')),
    language text not null check (language in ('es', 'en')),
    password text,
    code_secret text,
    code_step bigint not null,
    created_at timestamptz not null,
    disabled_at timestamptz,
    version integer not null,
    check ((password is null) = (code_secret is null))
);

-- Ten each; only what a code hashes to, and it works once.
create table recovery_code (
    account_id bigint not null constraint recovery_code_account_fk references account on delete cascade,
    hash bytea not null,
    used_at timestamptz,
    primary key (account_id, hash)
);

-- Addresses that work once: for the first administrator, for who is invited, for who lost a key.
create table set_up_link (
    id bigint generated always as identity primary key,
    hash bytea not null constraint set_up_link_hash_unique unique,
    purpose text not null check (purpose in ('rescue', 'invitation', 'reset')),
    name text not null,
    email text not null,
    role text not null check (role in ('writer', 'translator', 'moderator', 'editor', 'administrator')),
    account_id bigint constraint set_up_link_account_fk references account on delete cascade,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index set_up_link_account_index on set_up_link (account_id);

-- Passkeys, under the names that Spring Security knows its tables by.
create table user_entities (
    id text primary key,
    name text not null constraint user_entities_name_unique unique
        constraint user_entities_account_fk references account (email) on update cascade on delete cascade,
    display_name text not null
);

create table user_credentials (
    credential_id text primary key,
    user_entity_user_id text not null constraint user_credentials_user_fk references user_entities on delete cascade,
    public_key bytea not null,
    signature_count bigint not null,
    uv_initialized boolean not null,
    backup_eligible boolean not null,
    authenticator_transports text not null,
    public_key_credential_type text,
    backup_state boolean not null,
    attestation_object bytea,
    attestation_client_data_json bytea,
    created timestamptz,
    last_used timestamptz,
    label text not null
);
create index user_credentials_user_index on user_credentials (user_entity_user_id);

-- Sessions, with the columns that Spring Session asks for.
create table desk_session (
    primary_id text primary key,
    session_id text not null constraint desk_session_id_unique unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval integer not null,
    expiry_time bigint not null,
    principal_name text
);
create index desk_session_expiry_index on desk_session (expiry_time);
create index desk_session_principal_index on desk_session (principal_name);

create table desk_session_attributes (
    session_primary_id text not null constraint desk_session_attributes_session_fk references desk_session on delete cascade,
    attribute_name text not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
